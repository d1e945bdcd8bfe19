import { z } from 'zod'

const record = z.record(z.string(), z.unknown())
const error = z.object({ message: z.string(), extensions: record.optional() })

/** A GraphQL response, whoever gave it. */
export const answerShape = z.object({
  data: record.nullish(),
  errors: z.array(error).optional(),
  extensions: record.optional(),
})

export type Answer = z.infer<typeof answerShape>

/** What is sent for an answer. */
export interface Question {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** A question as an HTTP request. */
export function toRequest(question: Question) {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  return { method: 'POST', headers, body: JSON.stringify(question) }
}
