import { z } from 'zod'
import type { Config } from '../../config.ts'
import { ExpectedError } from '../../errors.ts'
import { createServer } from '../../server/create-server.ts'
import { withGraph } from '../with-graph.ts'

const record = z.record(z.string(), z.unknown())
const error = z.object({ message: z.string(), extensions: record.optional() })

/** A GraphQL response, from a running service or our own. */
export const answerShape = z.object({
  data: record.nullish(),
  errors: z.array(error).optional(),
  extensions: record.optional(),
})

export type Answer = z.infer<typeof answerShape>

/** What is sent. */
export interface Question {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** A question as an HTTP request. */
export function toRequest(question: Question) {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  return { method: 'POST', headers, body: JSON.stringify(question) }
}

/** Asks a running service; null if nothing answers at its address. */
export async function askServer(url: string, question: Question, signal: AbortSignal): Promise<Answer | null> {
  const response = await fetch(url, { ...toRequest(question), signal }).catch(refuseBlockedPort(url))
  signal.throwIfAborted()
  if (!response) return null
  const answer = answerShape.safeParse(await response.json().catch(() => null))
  if (answer.success && (answer.data.data || answer.data.errors)) return answer.data
  throw new ExpectedError(
    'BAD_CONFIGURATION',
    `What answers at ${url} (HTTP ${response.status}) is no GraphQL service. Name another with --url.`,
  )
}

/** Node asks no port that browsers refuse; anything else that fails means that nobody answers. */
function refuseBlockedPort(url: string) {
  return (error: unknown): null => {
    const { cause } = error instanceof Error ? error : {}
    if (!(cause instanceof Error) || cause.message !== 'bad port') return null
    throw new ExpectedError(
      'BAD_CONFIGURATION',
      `Browsers and this command refuse the port of ${url}, which belongs to another protocol. Have the service listen at another.`,
    )
  }
}

/** The timeout of a question in milliseconds: long, since nobody else waits and the database may have to plan the statement. */
const PATIENCE = 60_000

/** Asks the database that the service would use, through the service's own code but without a port. */
export async function askDatabase(config: Config, question: Question, signal: AbortSignal): Promise<Answer> {
  const limits = { ...config.graph, transactionTimeout: PATIENCE }
  const service = { ...config.service, requestTimeout: PATIENCE }
  return await withGraph(config, { report: console.error, signal, limits, purpose: 'ask' }, async (graph) => {
    const server = createServer(graph, { logLevel: 'silent', service })
    const response = await server.fetch('http://query/graphql', toRequest(question))
    return answerShape.parse(await response.json())
  })
}
