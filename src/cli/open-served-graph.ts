import type { Config } from '../config.ts'
import { ExpectedError } from '../errors.ts'
import { adviseOnRights } from '../graph/advise-on-rights.ts'
import { type Graph, type GraphAddress, openGraph } from '../graph/index.ts'
import { waitUntilAnswers } from '../neo4j/index.ts'
import { openLog } from '../server/open-log.ts'
import type { Progress } from './steps.ts'

/** How long to wait for the reader's first answer, in milliseconds. */
const patience = 15_000

interface Openings {
  readonly config: Config
  readonly opened: AsyncDisposableStack
  readonly signal: AbortSignal
}

/** Opens the graph that answers callers: as the reader, if one is configured, and no older than what we have loaded. */
export async function openServedGraph(
  { address, bookmarks }: Omit<Progress, 'graph'>,
  { config, opened, signal }: Openings,
): Promise<Graph> {
  const asReader = { ...address, ...config.reader }
  if (config.reader) await waitUntilAnswers(asReader, { patience, signal }).catch(blameReader(asReader))
  const served = openGraph(asReader, config.graph, bookmarks)
  opened.defer(() => served.close())
  void adviseOnRights(served, openLog(config.logLevel))
  return served
}

/** Names the reader's variables in the message, which otherwise names those of the main user. */
function blameReader({ uri, username }: GraphAddress) {
  return (error: unknown): never => {
    if (!(error instanceof ExpectedError) || error.code !== 'DATABASE_AUTHENTICATION') throw error
    throw new ExpectedError(
      'DATABASE_AUTHENTICATION',
      `The database at ${uri} does not accept the reader "${username}" with this password. Set NEO4J_READER_USERNAME and NEO4J_READER_PASSWORD.`,
      {},
      { cause: error },
    )
  }
}
