import { afterAll, beforeAll } from 'vitest'
import type { Graph } from '../../src/graph/index.ts'
import { loadSeed, prepareGraph } from '../../src/load/load-seed.ts'
import { openTestGraph } from '../graph.ts'
import { patientSettings } from '../patience.ts'
import { openSender } from './send.ts'

type Sender = ReturnType<typeof openSender>

/** Sends requests to a patient service over the worker's database, which holds the seed of a folder, if one is named. */
export function useSender(directory?: string): Sender {
  let graph: Graph
  let send: Sender
  beforeAll(async () => {
    graph = await openTestGraph()
    await prepareGraph(graph)
    if (directory) await loadSeed(graph, { directory })
    send = openSender(graph, { service: patientSettings })
  })
  afterAll(() => graph.close())
  return (asked) => send(asked)
}
