import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../../../schema/builder.ts'
import { ExpectedError } from '../../errors.ts'
import { watchReads } from './watch-reads.ts'

/**
 * Gives an operation up after some milliseconds (TIMEOUT), or when its client has left (CLIENT_GONE). It reads nothing
 * more from then on, and the database stops working on what it reads. An operation that the database has to plan first has
 * the time for that too, once.
 */
export function useDeadline(milliseconds: number): Plugin<RequestContext> {
  return {
    onExecute({ args, executeFn, setExecuteFn, extendContext }) {
      const { graph, request } = args.contextValue
      const ending = new AbortController()
      const { signal } = ending
      const deadline = openDeadline(milliseconds, (limit) => ending.abort(explainTimeout(limit)))
      const limited = watchReads(graph, async (read, statement, parameters) => {
        signal.throwIfAborted()
        deadline.putOff(graph.timeToPlan(statement, parameters))
        return await read(signal)
      })
      extendContext({ graph: limited })
      setExecuteFn(async (asked) => {
        const { promise: never, reject } = Promise.withResolvers<never>()
        signal.addEventListener('abort', () => reject(signal.reason))
        const leave = () => ending.abort(explainLeaving())
        if (request.signal.aborted) leave()
        else request.signal.addEventListener('abort', leave)
        deadline.start()
        return await Promise.race([executeFn(asked), never]).finally(deadline.end)
      })
    },
  }
}

/** Calls `end` with the limit when it is reached. What puts it off counts once, however often that is said. */
function openDeadline(milliseconds: number, end: (limit: number) => void) {
  let more = 0
  let begun = 0
  let timer: NodeJS.Timeout | undefined
  const set = () => {
    const limit = milliseconds + more
    timer = setTimeout(() => end(limit), begun + limit - performance.now())
  }
  return {
    start: () => {
      begun = performance.now()
      set()
    },
    putOff: (by: number) => {
      if (by <= more) return
      more = by
      clearTimeout(timer)
      set()
    },
    end: () => clearTimeout(timer),
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
