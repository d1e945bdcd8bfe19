import type { Graph } from '../src/graph/index.ts'
import { createServer } from '../src/server/create-server.ts'
import { patientSettings } from './patience.ts'

/** What the service answered, and how many statements that took. */
export interface Reply {
  readonly data: Record<string, never>
  readonly errors?: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[]
  readonly extensions?: Record<string, unknown>
  readonly status: number
  readonly statements: number
}

/** Asks the real server over this graph. */
export function openService(graph: Graph) {
  let statements = 0
  const counting: Graph = {
    ...graph,
    read: (statement, parameters) => {
      statements += 1
      return graph.read(statement, parameters)
    },
  }
  const server = createServer(counting, { logLevel: 'silent', service: patientSettings })
  return async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Reply> {
    statements = 0
    const response = await server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return { ...(await response.json()), status: response.status, statements }
  }
}
