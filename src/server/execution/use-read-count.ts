import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../../../schema/builder.ts'
import { factsOf } from '../http/request-facts.ts'
import { watchReads } from './watch-reads.ts'

/** Counts how many statements a request takes: one, but for names that fit nothing and rows that lie very deep. */
export function useReadCount(): Plugin<RequestContext> {
  return {
    onExecute({ args: { contextValue }, extendContext }) {
      const facts = factsOf(contextValue.request)
      const graph = watchReads(contextValue.graph, (read) => {
        facts.reads += 1
        return read()
      })
      extendContext({ graph })
    },
  }
}
