import { ExpectedError } from '../../errors.ts'
import type { Graph } from '../../graph/index.ts'
import type { Read, Step } from './step.ts'

/**
 * Ends an execution after some milliseconds (TIMEOUT), or when its client has left (CLIENT_GONE). It reads nothing more
 * from then on, and the database stops working on what it reads. An operation that the database has to plan first has the
 * time for that too, once.
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

/** Calls `end` with the limit when it is reached. What puts it off counts once, however often that is said. */
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

/** For the log: there is nobody to be told. */
function explainLeaving(): ExpectedError {
  return new ExpectedError('CLIENT_GONE', 'The client closed the connection before it had its answer.')
}

function explainTimeout(milliseconds: number): ExpectedError {
  const message = `This took longer than ${milliseconds} ms. Ask for less, or try again in a moment.`
  return new ExpectedError('TIMEOUT', message, { http: { status: 504, spec: true } })
}
