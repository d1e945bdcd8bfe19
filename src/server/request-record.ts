import { randomUUID } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../../schema/builder.ts'
import type { PreparedOperation } from './document/prepare-operation.ts'

/** What becomes known about a request while it is answered; log, metrics, cache and response read it. */
export interface RequestRecord {
  readonly id: string
  readonly startedAt: number
  /** Null until it is executed, and if the document has no such operation. */
  operation: PreparedOperation | null
  /** How many statements it has sent to the database. */
  reads: number
  cost: number
  /** The days that its arguments pin; null if none does. */
  pinned: Readonly<Record<string, string | string[]>> | null
  /** The outcome in the response cache; null if the cache was not asked. */
  cache: 'hit' | 'miss' | 'unchanged' | null
  /** The cache key, and the state of the graph that the answer was read in; null if that is not known. */
  answerOf: { readonly question: string; readonly state: string } | null
}

/** What yoga passes to all hooks of a request. */
export interface ServerContext {
  /** Absent where yoga answers before our plugins run: /health and CORS preflight requests. */
  record?: RequestRecord
  /** Given by whoever asks from inside the service, to read the record afterwards. */
  takeRecord?: (record: RequestRecord) => void
}

/** What resolvers and plugins find in the context of an execution. */
export type ServiceContext = RequestContext & Required<ServerContext>

export type ServicePlugin = Plugin<ServiceContext, ServerContext>

/** Starts the record of each request; all other plugins come after it. */
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
      serverContext.takeRecord?.(serverContext.record)
    },
  }
}
