import { once } from 'node:events'
import { styleText } from 'node:util'
import { run } from './cli/run.ts'
import { serve } from './cli/serve.ts'
import { readConfig } from './config.ts'
import { loadSeed, prepareGraph } from './load/load-seed.ts'
import { createServer } from './server/create-server.ts'
import { planAhead } from './server/execution/plan-ahead.ts'

/** Serves as the environment says, until it is stopped. */
export async function main(stop: AbortSignal): Promise<void> {
  const service = await serve(readConfig(), { createServer, prepareGraph, loadSeed, planAhead }, stop)
  console.log(`\n  ${styleText('bold', service.url)}\n  Ctrl-C stops it and all that it has started.\n`)
  if (!stop.aborted) await once(stop, 'abort')
  console.log('Stopping …')
  await service.close()
}

if (import.meta.main) await run(main)
