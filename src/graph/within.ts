import { ExpectedError } from '../errors.ts'

/** What the work gives, unless it takes longer (TIMEOUT; undefined for no limit) or a signal is aborted: then nobody waits for it any more. */
export async function within<Result>(
  milliseconds: number | undefined,
  work: PromiseLike<Result>,
  ...signals: readonly (AbortSignal | undefined)[]
): Promise<Result> {
  const late = Promise.withResolvers<never>()
  const timer =
    milliseconds === undefined ? undefined : setTimeout(() => late.reject(explainDelay(milliseconds)), milliseconds)
  const leave = ({ target }: { target: unknown }) =>
    late.reject(target instanceof AbortSignal ? target.reason : undefined)
  for (const signal of signals) {
    signal?.addEventListener('abort', leave)
    if (signal?.aborted) leave({ target: signal })
  }
  try {
    return await Promise.race([late.promise, work])
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
