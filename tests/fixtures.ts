import { join } from 'node:path'
import { test as base } from 'vitest'
import { loadSeed, prepareGraph } from '../src/load/load-seed.ts'
import { openTestGraph } from './graph.ts'
import { smallSeed } from './seed/make-seed.ts'
import { openService } from './service.ts'

export { smallSeed }

/** The project's own seed: ten articles. */
export const wholeSeed = join(import.meta.dirname, '../seed')

/**
 * A test with what most tests need, opened for the first test of a file that asks for it, closed after the file's last:
 * `graph` is the worker's own database with our indexes, `ask` and `send` lead to the real service over it.
 */
function testOver(seed: string | null) {
  return base
    .extend('seed', { scope: 'file' }, seed)
    .extend('graph', { scope: 'file' }, async ({ seed: directory }, { onCleanup }) => {
      const graph = await openTestGraph()
      onCleanup(() => graph.close())
      await prepareGraph(graph)
      if (directory) await loadSeed(graph, { directory })
      return graph
    })
    .extend('service', { scope: 'file' }, ({ graph }) => openService(graph))
    .extend('ask', { scope: 'file' }, ({ service }) => service.ask)
    .extend('send', { scope: 'file' }, ({ service }) => service.send)
}

/** The graph holds nothing. */
export const emptyGraphTest = testOver(null)
/** The graph holds the small seed. */
export const smallSeedTest = testOver(smallSeed)
/** The graph holds the whole seed. */
export const wholeSeedTest = testOver(wholeSeed)
