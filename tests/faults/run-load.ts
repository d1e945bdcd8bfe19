import { once } from 'node:events'
import { run } from '../../src/cli/run.ts'
import { seed } from '../../src/cli/seed.ts'
import { readConfig } from '../../src/config.ts'
import { loadSeed, prepareGraph } from '../../src/load/load-seed.ts'

/** `npm run seed` of another folder, which begins when stdin says so, for a test that kills it. */
const [directory = ''] = process.argv.slice(2)
console.log('here')
await once(process.stdin, 'data')
process.stdin.unref()
await run((stop) => seed(readConfig(), { prepareGraph, loadSeed: (graph) => loadSeed(graph, { directory }) }, stop))
process.exit()
