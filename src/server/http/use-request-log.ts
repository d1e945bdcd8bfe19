import type { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import type { RequestRecord, ServicePlugin } from '../request-record.ts'

/** Logs a line per request, without its variables; errors that are hidden from the caller are logged in full with the same id. */
export function useRequestLog(log: Logger): ServicePlugin {
  return {
    onResultProcess({ serverContext: { record }, result, setResult }) {
      if (!record || Array.isArray(result) || Symbol.asyncIterator in result) return
      const { id: requestId } = record
      logRequest(log, record, result.errors)
      const hidden = result.errors?.filter(isHidden) ?? []
      for (const { originalError } of hidden) log.error({ requestId, err: originalError }, 'hidden from the caller')
      if (hidden.length > 0)
        setResult({ ...result, errors: result.errors?.map((error) => addRequestId(error, requestId)) })
    },
  }
}

function logRequest(
  log: Logger,
  { id: requestId, startedAt, operation, cost, reads, cache }: RequestRecord,
  errors: readonly GraphQLError[] = [],
): void {
  const code = errors.length > 0 ? String(errors[0]?.extensions.code) : 'OK'
  const milliseconds = Math.round((performance.now() - startedAt) * 10) / 10
  log.info({ requestId, operation: operation?.name ?? null, code, cost, reads, cache, milliseconds }, 'request')
}

/** Errors whose cause the caller does not see; see maskError. */
function isHidden({ originalError, extensions }: GraphQLError): boolean {
  return !!originalError && ['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE'].includes(String(extensions.code))
}

function addRequestId(error: GraphQLError, requestId: string): GraphQLError {
  if (isHidden(error)) error.extensions.requestId = requestId
  return error
}
