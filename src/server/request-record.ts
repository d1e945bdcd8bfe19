import { randomUUID } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../../schema/builder.ts'
import type { PreparedOperation } from './document/prepare-operation.ts'

/** What becomes known of a request while it is answered; the log, the metrics, the cache and the response read it. */
export interface RequestRecord {
  readonly id: string
  readonly startedAt: number
  /** Null until it is executed, or where the document has no such operation. */
  operation: PreparedOperation | null
  /** How many statements it took. */
  reads: number
  cost: number
  /** The days that its arguments pin; null where there are none. */
  pinned: Readonly<Record<string, string | string[]>> | null
  /** What became of it in the response cache; null where that is not asked. */
  cache: 'hit' | 'miss' | 'unchanged' | null
  /** The cache key, and the state of the graph that the answer is of; null where that cannot be told. */
  answerOf: { readonly question: string; readonly state: string } | null
}

/** What yoga carries with a request from its first hook to its last. */
export interface ServerContext {
  /** Absent where yoga answers before its plugins are asked: /health, and preflight requests of CORS. */
  record?: RequestRecord
}

/** What resolvers and plugins find in the context of an execution. */
export type ServiceContext = RequestContext & Required<ServerContext>

export type ServicePlugin = Plugin<ServiceContext, ServerContext>

/** Opens the record of each request; the other plugins come after it. */
export function useRequestRecord(): ServicePlugin {
  return {
    onRequest({ serverContext }) {
      serverContext.record = {
        id: randomUUID(),
        startedAt: performance.now(),
        operation: null,
        reads: 0,
        cost: 0,
        pinned: null,
        cache: null,
        answerOf: null,
      }
    },
  }
}
