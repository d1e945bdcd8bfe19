import { Pool } from 'undici'
import { readDocument, type ServerKind } from '../servers/index.ts'
import type { RunningServer } from './server.ts'

const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' }

/** An answer as it came. */
export interface Answer {
  readonly status: number
  readonly bytes: Buffer
}

/** Asks one server, over as many connections as questions are open. */
export class Client {
  readonly #pool: Pool

  constructor({ origin }: RunningServer, connections: number) {
    this.#pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 120_000, bodyTimeout: 120_000 })
  }

  async ask(body: Buffer): Promise<Answer> {
    const { statusCode, body: answer } = await this.#pool.request({ path: '/graphql', method: 'POST', headers, body })
    return { status: statusCode, bytes: Buffer.from(await answer.arrayBuffer()) }
  }

  close(): Promise<void> {
    return this.#pool.close()
  }
}

/** The requests of an operation, one for each set of parameters; null where the server lacks the operation. */
export function makeBodies(kind: ServerKind, operation: string, sets: readonly object[]): Buffer[] | null {
  const query = readDocument(kind, operation)
  if (!query) return null
  const operationName = /query (\w+)/.exec(query)?.[1]
  const toVariables = kind.toVariables?.[operation] ?? ((set: object) => set)
  return sets.map((set) => Buffer.from(JSON.stringify({ query, variables: toVariables(set as never), operationName })))
}
