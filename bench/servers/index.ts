import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { operationNames } from './operation-names.ts'

/** A server under test: where it starts, and in which documents it is asked. */
export interface ServerKind {
  readonly name: string
  readonly main: string
  /** A folder of documents of its own; the contract's unless given. */
  readonly documents?: string
  /** Why it lacks an operation. */
  readonly lacks?: Readonly<Record<string, string>>
}

/** The first is what the others are compared with. */
export const serverKinds: readonly ServerKind[] = [
  { name: 'floor', main: 'floor/main.ts' },
  { name: 'ours', main: 'ours/main.ts' },
  { name: 'neo4j-graphql', main: 'neo4j-graphql/main.ts', documents: 'neo4j-graphql/operations' },
  { name: 'textbook', main: 'textbook/main.ts' },
]

/** The document in which a server is asked an operation; null where it lacks it. */
export function readDocument({ documents, lacks }: ServerKind, operation: string): string | null {
  if (lacks?.[operation]) return null
  const own = documents && join(import.meta.dirname, documents, `${operation}.graphql`)
  const file = own && existsSync(own) ? own : join(import.meta.dirname, '..', 'operations', `${operation}.graphql`)
  return readFileSync(file, 'utf8')
}

export { operationNames }
