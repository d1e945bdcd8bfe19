import type { Config } from '../../config.ts'
import { openGraph } from '../../graph.ts'
import { openDatabase } from '../../neo4j/open-database.ts'
import { createServer } from '../../server.ts'
import { type Answer, answerShape, type Question, toRequest } from './answer.ts'

/** For how many milliseconds one question may take; nobody else waits, and the database may not know the statement yet. */
const PATIENCE = 60_000

/** Asks the database that the service would use, through the service's own code, without a port. */
export async function askDatabase(config: Config, question: Question, signal: AbortSignal): Promise<Answer> {
  await using opened = new AsyncDisposableStack()
  const database = await openDatabase(config, { report: console.error, signal })
  opened.defer(() => database.close())
  const graph = openGraph(database.address, { ...config.graph, transactionTimeout: PATIENCE })
  opened.defer(() => graph.close())
  const service = { ...config.service, requestTimeout: PATIENCE }
  const response = await createServer(graph, { logLevel: 'silent', service }).fetch(
    'http://query/graphql',
    toRequest(question),
  )
  return answerShape.parse(await response.json())
}
