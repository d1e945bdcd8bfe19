import { type Plugin, useReadinessCheck } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Graph } from '../graph.ts'

/** Tells at /ready whether the database answers (200) or not (503); the reason is logged, never shown. */
export function useReadiness(graph: Graph, log: Logger): Plugin {
  return useReadinessCheck({
    endpoint: '/ready',
    check: async () => {
      try {
        await graph.check()
        return true
      } catch (error) {
        log.warn({ err: error }, 'not ready')
        return false
      }
    },
  })
}
