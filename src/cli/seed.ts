import { type Config, readConfig } from '../config.ts'
import { loadSeed, prepareGraph } from '../load/load-seed.ts'
import type { Define } from './run.ts'
import { fillGraph, findDatabase, type GraphParts, runSteps } from './steps.ts'

/** Loads the seed into the database that `serve` would use. */
export async function seed(config: Config, parts: GraphParts, signal: AbortSignal): Promise<void> {
  await using opened = new AsyncDisposableStack()
  await runSteps([findDatabase(config, opened, signal), ...fillGraph(parts)], signal)
}

export const define: Define = (command, stop) =>
  command
    .option('--overwrite', 'remove first a collection that npm run load or npm run import has put there', false)
    .action(async ({ overwrite }: { overwrite: boolean }) => {
      await seed(readConfig(), { prepareGraph, loadSeed: (graph) => loadSeed(graph, { overwrite }) }, stop)
    })
