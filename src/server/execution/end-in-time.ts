import { ExpectedError } from '../../errors.ts'
import type { Graph } from '../../graph/index.ts'
import type { Read, Step } from './step.ts'

/**
 * Cancels an execution at its timeout (TIMEOUT), or when the client closes the connection (CLIENT_GONE): running statements
 * are terminated and no more are sent. Statements that the database has not planned yet extend the timeout, once.
 */
export function endInTime(graph: Pick<Graph, 'timeToPlan'>, milliseconds: number): Step {
  return (next) => async (execution) => {
    const { request, read } = execution
    const ending = new AbortController()
    const { signal } = ending
    const deadline = startDeadline(milliseconds, (limit) => ending.abort(explainTimeout(limit)))
    const limited: Read = async (statement, parameters) => {
      signal.throwIfAborted()
      deadline.putOff(graph.timeToPlan(statement, parameters))
      return await read(statement, parameters, signal)
    }
    const { promise: never, reject } = Promise.withResolvers<never>()
    signal.addEventListener('abort', () => reject(signal.reason))
    const leave = () => ending.abort(explainLeaving())
    if (request.signal.aborted) leave()
    else request.signal.addEventListener('abort', leave)
    try {
      return await Promise.race([next({ ...execution, read: limited }), never])
    } finally {
      deadline.stop()
    }
  }
}

/** Calls `end` with the limit when it is reached. Of several extensions only the longest counts. */
function startDeadline(milliseconds: number, end: (limit: number) => void) {
  const begun = performance.now()
  let more = 0
  let timer = setTimeout(() => end(milliseconds), milliseconds)
  return {
    putOff: (by: number) => {
      if (by <= more) return
      more = by
      clearTimeout(timer)
      const limit = milliseconds + more
      timer = setTimeout(() => end(limit), begun + limit - performance.now())
    },
    stop: () => clearTimeout(timer),
  }
}

/** For the log only, since nobody receives it. */
function explainLeaving(): ExpectedError {
  return new ExpectedError('CLIENT_GONE', 'The client closed the connection before it had its answer.')
}

function explainTimeout(milliseconds: number): ExpectedError {
  const message = `This took longer than ${milliseconds} ms. Ask for less, or try again in a moment.`
  return new ExpectedError('TIMEOUT', message, { http: { status: 504, spec: true } })
}
