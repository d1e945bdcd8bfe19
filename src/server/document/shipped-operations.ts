import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import type { Plugin } from 'graphql-yoga'
import { type ErrorCode, ExpectedError } from '../../errors.ts'

/** An operation in operations/. */
export interface ShippedOperation {
  readonly name: string
  readonly text: string
  /** What `sha256sum` prints for its file. */
  readonly hash: string
}

const folder = new URL('../../../operations/', import.meta.url)
let read: readonly ShippedOperation[] | undefined

/** The operations that we ship, read on the first call. */
export function listShippedOperations(): readonly ShippedOperation[] {
  read ??= readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => describe(readFileSync(new URL(file, folder), 'utf8')))
  return read
}

function describe(text: string): ShippedOperation {
  const [, name = ''] = /^query (\w+)/m.exec(text) ?? []
  return { name, text, hash: createHash('sha256').update(text).digest('hex') }
}

/** Persisted operations: the operations that we ship can be asked for by the SHA-256 of their files; with `only`, all others are refused. */
export function usePersisted(only: boolean): Plugin {
  const texts = new Map(listShippedOperations().map(({ hash, text }) => [hash, text]))
  return usePersistedOperations({
    allowArbitraryOperations: !only,
    getPersistedOperation: (hash) => texts.get(hash) ?? null,
    customErrors: {
      notFound: () => refuse('PERSISTED_QUERY_NOT_FOUND', 404, 'PersistedQueryNotFound'),
      keyNotFound: () => refuse('BAD_REQUEST', 400, 'Must provide query string.'),
      persistedQueryOnly: () =>
        refuse('PERSISTED_ONLY', 403, 'This service answers only the operations that it ships, by their hashes.'),
    },
  })
}

function refuse(code: ErrorCode, status: number, message: string): ExpectedError {
  return new ExpectedError(code, message, { http: { status } })
}
