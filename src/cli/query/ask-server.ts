import { ExpectedError } from '../../errors.ts'
import { type Answer, answerShape, type Question, toRequest } from './answer.ts'

/** Asks a service that runs; null where nothing answers at its address. */
export async function askServer(url: string, question: Question): Promise<Answer | null> {
  const response = await fetch(url, toRequest(question)).catch(() => null)
  if (!response) return null
  const answer = answerShape.safeParse(await response.json().catch(() => null))
  if (answer.success && (answer.data.data || answer.data.errors)) return answer.data
  throw new ExpectedError(
    'BAD_CONFIGURATION',
    `What answers at ${url} (HTTP ${response.status}) is no GraphQL service. Name another with --url.`,
  )
}
