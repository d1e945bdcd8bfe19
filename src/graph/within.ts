import { ExpectedError } from '../errors.ts'

/** What the work gives, unless it takes longer (TIMEOUT) or a signal is aborted: then nobody waits for it any more. */
export async function within<Result>(
  milliseconds: number,
  work: PromiseLike<Result>,
  ...signals: readonly (AbortSignal | undefined)[]
): Promise<Result> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(explainDelay(milliseconds)), milliseconds)
  const leave = ({ target }: Event) => late.reject(target instanceof AbortSignal ? target.reason : undefined)
  for (const signal of signals) signal?.addEventListener('abort', leave)
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
    for (const signal of signals) signal?.removeEventListener('abort', leave)
  }
}

function explainDelay(milliseconds: number): ExpectedError {
  return new ExpectedError(
    'TIMEOUT',
    `The database gave no answer within ${milliseconds / 1000} s. Ask for less, or try again in a moment.`,
  )
}
