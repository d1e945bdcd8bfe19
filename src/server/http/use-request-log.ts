import { randomUUID } from 'node:crypto'
import { type GraphQLError, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { factsOf, type RequestFacts } from './request-facts.ts'

/** Logs each request in a line, without its variables, and in full what was hidden from the caller, under one id. */
export function useRequestLog(log: Logger): Plugin {
  const ids = new WeakMap<Request, string>()
  return {
    onRequestParse({ request }) {
      ids.set(request, randomUUID())
      factsOf(request)
    },
    onExecute({ args }) {
      const name = getOperationAST(args.document, args.operationName)?.name?.value
      factsOf(args.contextValue.request).operation = name ?? null
    },
    onResultProcess({ request, result, setResult }) {
      const requestId = ids.get(request)
      if (!requestId || Array.isArray(result) || Symbol.asyncIterator in result) return
      logRequest(log, requestId, factsOf(request), result.errors)
      const hidden = result.errors?.filter(isHidden) ?? []
      for (const { originalError } of hidden) log.error({ requestId, err: originalError }, 'hidden from the caller')
      if (hidden.length > 0)
        setResult({ ...result, errors: result.errors?.map((error) => addRequestId(error, requestId)) })
    },
  }
}

function logRequest(
  log: Logger,
  requestId: string,
  { startedAt, operation, cost, reads, cache }: RequestFacts,
  errors: readonly GraphQLError[] = [],
): void {
  const code = errors.length > 0 ? String(errors[0]?.extensions.code) : 'OK'
  const milliseconds = Math.round((performance.now() - startedAt) * 10) / 10
  log.info({ requestId, operation, code, cost, reads, cache, milliseconds }, 'request')
}

/** Errors whose cause is for us alone; see maskError. */
function isHidden({ originalError, extensions }: GraphQLError): boolean {
  return !!originalError && ['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE'].includes(String(extensions.code))
}

function addRequestId(error: GraphQLError, requestId: string): GraphQLError {
  if (isHidden(error)) error.extensions.requestId = requestId
  return error
}
