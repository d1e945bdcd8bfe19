import type { Logger } from 'pino'
import type { Graph } from '../src/graph/index.ts'
import { createServer, type ServerSettings } from '../src/server/create-server.ts'
import { patientSettings } from './patience.ts'

/** What the service answered to a question, and how many statements that took. */
export interface Answer {
  readonly data: Record<string, never>
  readonly errors?: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[]
  readonly extensions?: Record<string, unknown>
  readonly status: number
  readonly statements: number
}

/** What came back over HTTP; `body` is null where it is no JSON. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: {
    readonly data?: Record<string, unknown> | null
    readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[]
    readonly extensions?: Record<string, unknown>
  } | null
}

/** Asks a question as most clients do. */
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>
/** Sends a request as it is. */
export type Send = (init: RequestInit & { path?: string }) => Promise<Reply>

/** The real server over a graph: `ask` is for its answers, `send` for how it treats requests. */
export function openService(
  graph: Graph,
  settings: Partial<ServerSettings> = {},
  log?: Logger,
): { ask: Ask; send: Send } {
  let statements = 0
  const counting: Graph = {
    ...graph,
    read: (...given) => {
      statements += 1
      return graph.read(...given)
    },
  }
  const server = createServer(counting, { logLevel: 'silent', service: patientSettings, ...settings }, log)
  const send: Send = async ({ path = '/graphql', ...init }) => {
    const response = await server.fetch(`http://localhost${path}`, { method: 'POST', ...init })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: parse(text) }
  }
  const ask: Ask = async (query, variables = {}) => {
    statements = 0
    const { body, status } = await send(asJson({ query, variables }))
    return { ...(body as Pick<Answer, 'data'>), status, statements }
  }
  return { ask, send }
}

/** A request as programs make it. */
export function asJson(body: unknown): RequestInit {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return { headers: { 'content-type': 'application/json', accept: 'application/json' }, body: text }
}

function parse(text: string): Reply['body'] {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
