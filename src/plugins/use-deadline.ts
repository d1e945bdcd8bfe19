import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../../schema/builder.ts'
import { ExpectedError } from '../errors.ts'
import { watchReads } from './watch-reads.ts'

/** Gives an operation up after some milliseconds (TIMEOUT); it reads nothing more from then on. */
export function useDeadline(milliseconds: number): Plugin<RequestContext> {
  return {
    onExecute({ args, executeFn, setExecuteFn, extendContext }) {
      const deadline = new AbortController()
      const graph = watchReads(args.contextValue.graph, async (read) => {
        deadline.signal.throwIfAborted()
        return await read()
      })
      extendContext({ graph })
      setExecuteFn(async (asked) => {
        const { promise: never, reject } = Promise.withResolvers<never>()
        deadline.signal.addEventListener('abort', () => reject(deadline.signal.reason))
        const timer = setTimeout(() => deadline.abort(explainTimeout(milliseconds)), milliseconds)
        return await Promise.race([executeFn(asked), never]).finally(() => clearTimeout(timer))
      })
    },
  }
}

function explainTimeout(milliseconds: number): ExpectedError {
  const message = `This took longer than ${milliseconds} ms. Ask for less, or try again in a moment.`
  return new ExpectedError('TIMEOUT', message, { http: { status: 504, spec: true } })
}
