import type { Graph } from '../../src/graph/index.ts'
import { createServer, type ServerSettings } from '../../src/server/create-server.ts'

/** What came back over HTTP; null for a body that is no JSON. */
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

/** Sends requests as they are to the real server over this graph. */
export function openSender(graph: Graph, settings: Partial<ServerSettings> = {}) {
  const server = createServer(graph, { logLevel: 'silent', ...settings })
  return async function send(init: RequestInit & { path?: string }): Promise<Reply> {
    const response = await server.fetch(`http://localhost${init.path ?? '/graphql'}`, { method: 'POST', ...init })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: parse(text) }
  }
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
