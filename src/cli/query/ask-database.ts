import type { Config } from '../../config.ts'
import { createServer } from '../../server/create-server.ts'
import { withGraph } from '../with-graph.ts'
import { type Answer, answerShape, type Question, toRequest } from './answer.ts'

/** For how many milliseconds one question may take; nobody else waits, and the database may not know the statement yet. */
const PATIENCE = 60_000

/** Asks the database that the service would use, through the service's own code, without a port. */
export async function askDatabase(config: Config, question: Question, signal: AbortSignal): Promise<Answer> {
  const limits = { ...config.graph, transactionTimeout: PATIENCE }
  const service = { ...config.service, requestTimeout: PATIENCE }
  return await withGraph(config, { report: console.error, signal, limits }, async (graph) => {
    const server = createServer(graph, { logLevel: 'silent', service })
    const response = await server.fetch('http://query/graphql', toRequest(question))
    return answerShape.parse(await response.json())
  })
}
