import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toContract, toVariables } from './neo4j-graphql/translate.ts'
import { operationNames } from './operation-names.ts'

type Translation = Readonly<Record<string, (given: never) => unknown>>

/** A server under test: where it starts, and in which documents it is asked. */
export interface ServerKind {
  readonly name: string
  readonly main: string
  /** What its environment holds besides where the database is. */
  readonly environment?: Readonly<Record<string, string>>
  /** Whether it is asked only when it is named. */
  readonly apart?: boolean
  /** A folder of documents of its own; the contract's unless given. */
  readonly documents?: string
  /** Why it lacks an operation. */
  readonly lacks?: Readonly<Record<string, string>>
  /** The contract's variables as its documents take them, by operation. */
  readonly toVariables?: Translation
  /** Its answers in the contract's shape, by operation. */
  readonly toContract?: Translation
}

/** The first is what the others are compared with. */
export const serverKinds: readonly ServerKind[] = [
  { name: 'floor', main: 'floor/main.ts' },
  { name: 'ours', main: 'ours/main.ts', environment: { RESPONSE_CACHE_MB: '0' } },
  { name: 'ours-cached', main: 'ours/main.ts', environment: { RESPONSE_CACHE_MB: '32' }, apart: true },
  {
    name: 'neo4j-graphql',
    main: 'neo4j-graphql/main.ts',
    documents: 'neo4j-graphql/operations',
    lacks: {
      'retaliation-chains': 'it has no type for a path, whose nodes are resolved further',
      search: 'its full-text search is over one type; this is over ten, with exact names first',
      timeline: 'a list of changes, agreements, events and statements in one order is no field of it',
      'shortest-path': 'it has no type for a path',
      'tariff-history': 'the sum day by day is computed from a log',
    },
    toVariables,
    toContract,
  },
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

/** The service as it is measured. */
export function findService(): ServerKind {
  const service = serverKinds.find(({ name }) => name === 'ours')
  if (!service) throw new Error('the service is no server of the bench')
  return service
}
