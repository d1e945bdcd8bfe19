import { afterAll, beforeAll } from 'vitest'
import type { Graph } from '../src/graph/index.ts'
import { loadSeed, prepareGraph } from '../src/load/load-seed.ts'
import { openTestGraph } from './graph.ts'
import { openService, type Reply } from './service.ts'

/** Loads our seed before the tests of a file, and asks the service over it. */
export function useSeededService(): (query: string, variables?: Record<string, unknown>) => Promise<Reply> {
  let graph: Graph
  let ask: ReturnType<typeof openService>
  beforeAll(async () => {
    graph = await openTestGraph()
    await prepareGraph(graph)
    await loadSeed(graph)
    ask = openService(graph)
  })
  afterAll(() => graph.close())
  return (query, variables) => ask(query, variables)
}
