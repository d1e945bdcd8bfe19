import { type Plugin, useReadinessCheck } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Graph } from '../../graph/index.ts'

/** Tells at /ready whether the database answers (200) or not (503); the reason is logged, never shown. */
export function useReadiness(graph: Graph, log: Logger): Plugin {
  let checking: Promise<boolean> | undefined
  const check = async () => {
    try {
      await graph.check()
      return true
    } catch (error) {
      log.warn({ err: error }, 'not ready')
      return false
    } finally {
      checking = undefined
    }
  }
  return useReadinessCheck({
    endpoint: '/ready',
    // No limit of requests holds here, so all who ask at once share one question to the database.
    check: () => {
      checking ??= check()
      return checking
    },
  })
}
