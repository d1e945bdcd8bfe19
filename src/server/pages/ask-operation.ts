import { z } from 'zod'
import { listShippedOperations } from '../../../operations/index.ts'
import type { RequestRecord, ServerContext } from '../request-record.ts'

/** Sends a request to the service itself, without a connection. */
export type AskInside = (request: Request, serverContext: ServerContext) => Response | Promise<Response>

/** What the service answered. */
export interface Reply {
  readonly status: number
  /** The response as any client gets it. */
  readonly text: string
  readonly data: Readonly<Record<string, unknown>> | null
  readonly failure: {
    readonly message: string
    readonly code: string
    readonly candidates: { id: string; name: string }[]
  } | null
  /** The state of the graph that it was read in; null where that is not known. */
  readonly state: string | null
}

/** Asks an operation that we ship, with these variables. */
export type AskOperation = (name: string, variables: object) => Promise<Reply>

const replyShape = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.looseObject({
          code: z.string().default('INTERNAL_SERVER_ERROR'),
          candidates: z.array(z.object({ id: z.string(), name: z.string() })).default([]),
        }),
      }),
    )
    .default([]),
})

/**
 * Asks as a client would: through the service's own request handler, so that limits, response cache, log, metrics and masking
 * hold for pages too, and the rate limit counts for whoever asked for the page.
 */
export function askFor(
  asked: Request,
  { record: _own, ...connection }: ServerContext,
  askInside: AskInside,
): AskOperation {
  return async (name, variables) => {
    const shipped = listShippedOperations().find((operation) => operation.name === name)
    const extensions = { persistedQuery: { version: 1, sha256Hash: shipped?.hash } }
    let record: RequestRecord | undefined
    const takeRecord = (one: RequestRecord) => {
      record = one
    }
    const request = new Request('http://pages/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ extensions, variables }),
      signal: asked.signal,
    })
    const response = await askInside(request, { ...connection, takeRecord })
    const text = await response.text()
    const { data = null, errors } = replyShape.parse(JSON.parse(text))
    const [error] = errors
    const failure = error ? { message: error.message, ...error.extensions } : null
    return { status: response.status, text, data, failure, state: readState(record) }
  }
}

function readState(record: RequestRecord | undefined): string | null {
  return record?.answerOf?.state ?? null
}
