import type { Config } from '../config.ts'
import { fillGraph, findDatabase, type GraphParts, runSteps } from './steps.ts'

/** Loads the seed into the database that `serve` would use, and leaves. */
export async function seed(config: Config, parts: GraphParts, signal: AbortSignal): Promise<void> {
  await using opened = new AsyncDisposableStack()
  await runSteps([findDatabase(config, opened, signal), ...fillGraph(parts)], signal)
}
