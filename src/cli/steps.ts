import { Listr, type ListrTask } from 'listr2'
import type { Config } from '../config.ts'
import { type Bookmarks, type Graph, type GraphAddress, openGraph } from '../graph/index.ts'
import { defaultLimits, type GraphLimits } from '../graph/limits.ts'
import type { SeedReport } from '../load/load-seed.ts'
import { openDatabase } from '../neo4j/index.ts'
import { describeChanges } from './describe-progress.ts'

/** The parts that make the graph ready. */
export interface GraphParts {
  /** Creates the constraints and indexes that are missing. */
  prepareGraph(graph: Graph): Promise<unknown>
  /** Makes the graph hold what the seed's files say. */
  loadSeed(graph: Graph): Promise<SeedReport>
  /** What is loaded; the seed, if nothing is said. */
  readonly what?: string
}

/** What a step passes on to the next. */
export interface Progress {
  /** The database: with long timeouts while loading, then with those for answering. */
  graph: Graph
  address: GraphAddress
  /** Bookmarks of our last write. */
  bookmarks: Bookmarks
}

/** One visible step of a command. */
export type Step = ListrTask<Progress>

/** Long timeouts for loading, since nobody waits and a database that has just started is slow. */
export const patient: GraphLimits = {
  ...defaultLimits,
  transactionTimeout: 120_000,
  acquisitionTimeout: 10_000,
  poolSize: 2,
}

/** Finds a database and connects to it with long timeouts; `opened` closes the connections, then the database. */
export function findDatabase(config: Config, opened: AsyncDisposableStack, signal: AbortSignal): Step {
  return {
    title: 'Find a database',
    task: async (progress, task) => {
      const report = (line: string) => {
        task.output = line
      }
      const database = await openDatabase(config, { report, signal })
      opened.defer(() => database.close())
      progress.address = database.address
      progress.bookmarks = { last: [] }
      const graph = openGraph(database.address, patient, progress.bookmarks)
      progress.graph = graph
      opened.defer(() => graph.close())
      signal.addEventListener('abort', () => void graph.close())
      task.title = `Database: ${database.reason}`
    },
  }
}

/** Prepares the graph and loads the seed into it. */
export function fillGraph({ prepareGraph, loadSeed, what = 'the seed' }: GraphParts): Step[] {
  return [
    {
      title: 'Prepare constraints and indexes',
      task: async ({ graph }) => {
        await prepareGraph(graph)
      },
    },
    {
      title: `Load ${what}`,
      task: async ({ graph }, task) => {
        const report = await loadSeed(graph)
        task.title = report.collection
          ? `Leave the seed out: the graph is made of the collection in ${report.collection}`
          : `Load ${what}: ${describeChanges(report)}`
      },
    },
  ]
}

/** Runs the steps in order and shows each; a failure is thrown unchanged, so that the command reports it once. */
export async function runSteps(steps: Step[], signal: AbortSignal): Promise<void> {
  let failure: unknown
  const watched = steps.map(({ title, task }): Step => {
    const watchedTask: Step['task'] = async (progress, shown) => {
      signal.throwIfAborted()
      await Promise.resolve(task(progress, shown)).catch((error: unknown) => {
        failure = error
        throw new Error(signal.aborted ? 'stopped' : 'see below')
      })
    }
    return { title, task: watchedTask }
  })
  await new Listr<Progress>(watched, { registerSignalListeners: false }).run().catch((error: unknown) => {
    throw failure ?? error
  })
  signal.throwIfAborted()
}
