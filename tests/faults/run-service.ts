import { run } from '../../src/cli/run.ts'
import { serveUntilStopped } from '../../src/cli/serve.ts'
import { readConfig } from '../../src/config.ts'
import { loadSeed, prepareGraph } from '../../src/load/load-seed.ts'
import { createServer } from '../../src/server/create-server.ts'

/** The service over the seed of another folder, in a process of its own that a test may kill. */
const [directory = ''] = process.argv.slice(2)
await run((stop) =>
  serveUntilStopped(
    readConfig(),
    { createServer, prepareGraph, loadSeed: (graph) => loadSeed(graph, { directory }) },
    stop,
  ),
)
