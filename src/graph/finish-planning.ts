import { ExpectedError } from '../errors.ts'
import type { Graph, Parameters } from './index.ts'

const mostRemembered = 1_000

/**
 * A graph that sees to it that a statement gets planned. Planning counts towards the time of a read, so one that times out
 * before it ever ran is run once more on a patient connection, one at a time and once only, for the sake of whoever asks next.
 */
export function finishPlanning(graph: Graph, patient: Graph): Graph {
  const planned = new Set<string>()
  let busy = false
  const remember = (statement: string) => {
    if (planned.size >= mostRemembered) planned.clear()
    planned.add(statement)
  }
  const plan = async (statement: string, parameters?: Parameters) => {
    if (busy || planned.has(statement)) return
    busy = true
    remember(statement)
    await patient.read(statement, parameters).catch(() => undefined)
    busy = false
  }
  const read: Graph['read'] = async (statement, parameters, signal) => {
    try {
      const rows = await graph.read(statement, parameters, signal)
      remember(statement)
      return rows
    } catch (error) {
      if (error instanceof ExpectedError && error.code === 'TIMEOUT') void plan(statement, parameters)
      throw error
    }
  }
  return { ...graph, read }
}
