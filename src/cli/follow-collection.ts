import { ExpectedError } from '../errors.ts'
import type { Graph } from '../graph/index.ts'
import { followFolders } from '../load/collection/follow-folders.ts'
import { ServedCollection } from '../load/collection/served-collection.ts'
import { type SeedReport, seedFolder } from '../load/load-seed.ts'
import { describeChanges } from './describe-progress.ts'

/** The folders to serve, the seed if none is named. */
export function openServedCollection(folders: readonly string[]): ServedCollection {
  if (folders.length === 0) return new ServedCollection([seedFolder], 'The seed')
  return new ServedCollection(folders, folders.length === 1 ? 'The collection' : 'The collections')
}

/** Loads them at the start; refuses where they were chosen and the graph is made of something else (BAD_CONFIGURATION). */
export async function loadServed(
  collection: ServedCollection,
  graph: Graph,
  { overwrite, isChosen }: { readonly overwrite: boolean; readonly isChosen: boolean },
): Promise<SeedReport> {
  const report = await collection.load(graph, { overwrite })
  for (const line of collection.warnings) console.warn(line)
  if (report.collection !== undefined && isChosen)
    throw new ExpectedError(
      'BAD_CONFIGURATION',
      `The graph in the database is made of the collection ${report.collection}, not of ${collection.folders.join(' and ')}. Replace it with --overwrite, or name another database: TFT_DATA_DIR or NEO4J_URI.`,
    )
  return report
}

/** Loads the folders again whenever a file changes, and says what came of it; a graph made of something else is left alone. */
export async function followCollection(
  collection: ServedCollection,
  openLoader: () => Graph,
  signal: AbortSignal,
): Promise<void> {
  const { folders, outcome } = collection
  if (!outcome || outcome.report?.collection !== undefined) return
  let told = ''
  const load = async (): Promise<boolean> => {
    const graph = openLoader()
    const close = () => void graph.close()
    signal.addEventListener('abort', close)
    try {
      const report = await collection.load(graph)
      for (const line of collection.warnings) console.warn(line)
      told = ''
      if (report.added + report.changed + report.removed > 0) console.log(`Loaded: ${describeChanges(report)}.`)
      return true
    } catch (error) {
      if (signal.aborted) return false
      const message = error instanceof Error ? error.message : String(error)
      if (message !== told) console.error(`\n${message}`)
      told = message
      // A file has to change before it is right; a database may answer again.
      return error instanceof ExpectedError && error.code === 'BAD_SEED'
    } finally {
      signal.removeEventListener('abort', close)
      await graph.close()
    }
  }
  await followFolders(folders, collection.stamp, load, signal)
}
