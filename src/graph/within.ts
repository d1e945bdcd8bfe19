import { ExpectedError } from '../errors.ts'

/** What the work gives, unless it takes longer: then TIMEOUT, and nobody waits for it any more. */
export async function within<Result>(milliseconds: number, work: PromiseLike<Result>): Promise<Result> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(explainDelay(milliseconds)), milliseconds)
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

function explainDelay(milliseconds: number): ExpectedError {
  return new ExpectedError(
    'TIMEOUT',
    `The database gave no answer within ${milliseconds / 1000} s. Ask for less, or try again in a moment.`,
  )
}
