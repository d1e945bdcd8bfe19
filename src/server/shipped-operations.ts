import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** An operation in operations/. */
export interface ShippedOperation {
  readonly name: string
  readonly text: string
  /** What `sha256sum` prints for its file. */
  readonly hash: string
}

const folder = new URL('../../operations/', import.meta.url)
let read: readonly ShippedOperation[] | undefined

/** The operations that we ship, read on the first call. */
export function listShippedOperations(): readonly ShippedOperation[] {
  read ??= readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => describe(readFileSync(new URL(file, folder), 'utf8')))
  return read
}

function describe(text: string): ShippedOperation {
  const [, name = ''] = /^query (\w+)/m.exec(text) ?? []
  return { name, text, hash: createHash('sha256').update(text).digest('hex') }
}
