import { readCypher } from '../../cypher/index.ts'
import type { Config } from '../config.ts'
import { ExpectedError } from '../errors.ts'
import { type Graph, openGraph } from '../graph/index.ts'
import type { GraphLimits } from '../graph/limits.ts'
import { type OpenOptions, openDatabase } from '../neo4j/index.ts'

/** Opens the graph in the database that `npm start` would take, and closes connections and database after the work. */
export async function withGraph<Result>(
  config: Config,
  { limits = config.graph, ...options }: OpenOptions & { readonly limits?: GraphLimits },
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  await using opened = new AsyncDisposableStack()
  const database = await openDatabase(config, options)
  opened.defer(() => database.close())
  const graph = openGraph(database.address, limits)
  opened.defer(() => graph.close())
  if (options.purpose === 'ask') await requireContent(graph)
  return await work(graph)
}

/** An empty graph would answer with zeros, as if there were nothing to know. */
async function requireContent(graph: Graph): Promise<void> {
  const [row] = await graph.read(readCypher('load/state/is-filled'))
  if (row?.filled) return
  throw new ExpectedError('NOT_FOUND', 'The graph is empty: load the seed first, with `npm run seed`.')
}
