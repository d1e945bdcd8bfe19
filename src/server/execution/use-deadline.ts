import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../../../schema/builder.ts'
import { ExpectedError } from '../../errors.ts'
import { watchReads } from './watch-reads.ts'

/**
 * Gives an operation up after some milliseconds (TIMEOUT), or when its client has left (CLIENT_GONE). It reads nothing
 * more from then on, and the database stops working on what it reads.
 */
export function useDeadline(milliseconds: number): Plugin<RequestContext> {
  return {
    onExecute({ args, executeFn, setExecuteFn, extendContext }) {
      const { graph, request } = args.contextValue
      const ending = new AbortController()
      const { signal } = ending
      const limited = watchReads(graph, async (read) => {
        signal.throwIfAborted()
        return await read(signal)
      })
      extendContext({ graph: limited })
      setExecuteFn(async (asked) => {
        const { promise: never, reject } = Promise.withResolvers<never>()
        signal.addEventListener('abort', () => reject(signal.reason))
        const leave = () => ending.abort(explainLeaving())
        if (request.signal.aborted) leave()
        else request.signal.addEventListener('abort', leave)
        const timer = setTimeout(() => ending.abort(explainTimeout(milliseconds)), milliseconds)
        return await Promise.race([executeFn(asked), never]).finally(() => clearTimeout(timer))
      })
    },
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
