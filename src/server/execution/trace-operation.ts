import type { Attributes } from '@opentelemetry/api'
import { GraphQLError } from 'graphql'
import type { PreparedOperation } from '../document/prepare-operation.ts'
import { maskError } from '../mask-error.ts'
import { openTracer } from './open-tracer.ts'
import type { Step } from './step.ts'

/** Statements are cut to this length in traces. */
const LONGEST_STATEMENT = 2_000

/** A span for each operation with child spans for its reads, named by OpenTelemetry's semantic conventions. */
export function openTracing(endpoint: string): { traceOperation: Step; close(): Promise<void> } {
  let opened: ReturnType<typeof openTracer> | undefined
  return {
    close: async () => {
      await (await opened)?.close()
    },
    traceOperation: (next) => async (execution) => {
      opened ??= openTracer(endpoint)
      const { operation, request, read } = execution
      const span = (await opened).start(...describeOperation(operation), request.headers.get('traceparent'))
      const traced = {
        ...execution,
        read: (...asked: Parameters<typeof read>) => span.within('READ', describeRead(asked[0]), () => read(...asked)),
      }
      try {
        const result = await next(traced)
        span.end(result.errors?.length ? codeOf(result.errors[0]) : undefined)
        return result
      } catch (error) {
        span.end(codeOf(error))
        throw error
      }
    },
  }
}

/** The code that the caller will see. */
function codeOf(error: unknown): string {
  const masked = maskError(error)
  return masked instanceof GraphQLError ? String(masked.extensions.code) : '_OTHER'
}

/** Span names should have few values; callers choose operation names freely, so these are an attribute. */
function describeOperation(operation: PreparedOperation | null): [string, Attributes] {
  const type = operation?.definition.operation ?? 'query'
  const named = operation?.name && { 'graphql.operation.name': operation.name }
  return [type, { 'graphql.operation.type': type, ...named }]
}

/** Statements contain parameters, never values. */
function describeRead(text: string): Attributes {
  return {
    'db.system.name': 'neo4j',
    'db.operation.name': 'READ',
    'db.query.text': text.slice(0, LONGEST_STATEMENT),
  }
}
