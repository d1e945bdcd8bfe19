import { once } from 'node:events'
import { styleText } from 'node:util'
import { loadSeed, prepareGraph } from '../seed/load.ts'
import { run } from './cli/run.ts'
import { serve } from './cli/serve.ts'
import { readConfig } from './config.ts'
import { planAhead } from './plan-ahead.ts'
import { createServer } from './server.ts'

/** Serves as the environment says, until it is stopped. */
export async function main(stop: AbortSignal): Promise<void> {
  const service = await serve(readConfig(), { createServer, prepareGraph, loadSeed, planAhead }, stop)
  console.log(`\n  ${styleText('bold', service.url)}\n  Ctrl-C stops it and all that it has started.\n`)
  if (!stop.aborted) await once(stop, 'abort')
  console.log('Stopping …')
  await service.close()
}

if (import.meta.main) await run(main)
