import { randomUUID } from 'node:crypto'
import { type GraphQLError, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'

interface Begun {
  readonly requestId: string
  readonly at: number
  operation?: string
}

/** Logs each request in a line, without its variables, and in full what was hidden from the caller, under one id. */
export function useRequestLog(log: Logger): Plugin {
  const requests = new WeakMap<Request, Begun>()
  return {
    onRequestParse({ request }) {
      requests.set(request, { requestId: randomUUID(), at: performance.now() })
    },
    onExecute({ args }) {
      const begun = requests.get(args.contextValue.request)
      const name = getOperationAST(args.document, args.operationName)?.name?.value
      if (begun && name) begun.operation = name
    },
    onResultProcess({ request, result, setResult }) {
      const begun = requests.get(request)
      if (!begun || Array.isArray(result) || Symbol.asyncIterator in result) return
      const { requestId } = begun
      logRequest(log, begun, result.errors)
      const hidden = result.errors?.filter(isHidden) ?? []
      for (const { originalError } of hidden) log.error({ requestId, err: originalError }, 'hidden from the caller')
      if (hidden.length > 0)
        setResult({ ...result, errors: result.errors?.map((error) => addRequestId(error, requestId)) })
    },
  }
}

function logRequest(log: Logger, { requestId, at, operation }: Begun, errors: readonly GraphQLError[] = []): void {
  const code = errors.length > 0 ? String(errors[0]?.extensions.code) : 'OK'
  const milliseconds = Math.round((performance.now() - at) * 10) / 10
  log.info({ requestId, operation: operation ?? null, code, milliseconds }, 'request')
}

/** Errors whose cause is for us alone; see maskError. */
function isHidden({ originalError, extensions }: GraphQLError): boolean {
  return !!originalError && ['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE'].includes(String(extensions.code))
}

function addRequestId(error: GraphQLError, requestId: string): GraphQLError {
  if (isHidden(error)) error.extensions.requestId = requestId
  return error
}
