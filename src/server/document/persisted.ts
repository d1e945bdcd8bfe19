import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import type { Plugin } from 'graphql-yoga'
import { listShippedOperations } from '../../../operations/index.ts'
import { type ErrorCode, ExpectedError } from '../../errors.ts'

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
