import { once } from 'node:events'
import { run } from '../../src/cli/run.ts'
import { serve } from '../../src/cli/serve.ts'
import { readConfig } from '../../src/config.ts'
import { loadSeed, prepareGraph } from '../../src/load/load-seed.ts'
import { createServer } from '../../src/server/create-server.ts'

/** The service over the seed of another folder, in a process of its own that a test may kill. */
const [directory = ''] = process.argv.slice(2)
await run(async (stop) => {
  const service = await serve(
    readConfig(),
    { createServer, prepareGraph, loadSeed: (graph) => loadSeed(graph, { directory }) },
    stop,
  )
  if (!stop.aborted) await once(stop, 'abort')
  await service.close()
})
