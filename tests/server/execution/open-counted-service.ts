import { setTimeout as wait } from 'node:timers/promises'
import { readCypher } from '../../../cypher/index.ts'
import type { Graph } from '../../../src/graph/index.ts'
import type { ServiceSettings } from '../../../src/server/service-settings.ts'
import { patientSettings } from '../../patience.ts'
import { openService, type Reply } from '../../service.ts'

type Asked = RequestInit & { path?: string }

/** The real service over a graph, with how many statements it sent: for answers, and for the state of the graph. */
export function openCountedService(graph: Graph, settings: Partial<ServiceSettings> = {}) {
  const counts = { answers: 0, states: 0 }
  const counted: Graph = {
    ...graph,
    read: (statement, parameters, signal) => {
      counts[statement === readCypher('load/state/read-stamp') ? 'states' : 'answers'] += 1
      return graph.read(statement, parameters, signal)
    },
  }
  const { send } = openService(counted, { service: { ...patientSettings, ...settings } })
  /** Asks, and tells with how many statements of its own. */
  const ask = async (asked: Asked): Promise<Reply & { readonly reads: number }> => {
    const before = counts.answers
    const reply = await send(asked)
    return { ...reply, reads: counts.answers - before }
  }
  /** Asks until the answer comes from memory: what a load has changed is settled in the background. */
  const askUntilKept = async (asked: Asked, tries = 200): Promise<Reply> => {
    const reply = await ask(asked)
    if (reply.reads === 0) return reply
    if (tries === 0) throw new Error(`never kept: ${reply.text}`)
    await wait(10)
    return await askUntilKept(asked, tries - 1)
  }
  return { ask, askUntilKept, counts }
}
