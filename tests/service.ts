import type { Graph } from '../src/graph.ts'
import { createServer } from '../src/server.ts'
import { standardSettings } from '../src/service-settings.ts'

/** What the service answered, and how many statements that took. */
export interface Reply {
  readonly data: Record<string, never>
  readonly errors?: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[]
  readonly extensions?: Record<string, unknown>
  readonly status: number
  readonly statements: number
}

/** A busy machine may take long to plan a statement for the first time; tests of deadlines set their own. */
const patient = { ...standardSettings, requestTimeout: 60_000 }

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
  const server = createServer(counting, { logLevel: 'silent', service: patient })
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
