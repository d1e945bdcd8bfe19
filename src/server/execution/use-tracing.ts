import type { Attributes } from '@opentelemetry/api'
import { type DocumentNode, GraphQLError, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../../../schema/builder.ts'
import { maskError } from '../mask-error.ts'
import { openTracer } from './open-tracer.ts'
import { watchReads } from './watch-reads.ts'

/** Longer statements are cut in traces. */
const LONGEST_STATEMENT = 2_000

/** A span for each operation and, within it, for each of its reads, named by OpenTelemetry's conventions. */
export function useTracing(endpoint: string): Plugin<RequestContext> {
  let opened: ReturnType<typeof openTracer> | undefined
  return {
    async onDispose() {
      await (await opened)?.close()
    },
    async onExecute({ args, executeFn, setExecuteFn, extendContext }) {
      opened ??= openTracer(endpoint)
      const { request, graph } = args.contextValue
      const span = (await opened).start(
        ...describeOperation(args.document, args.operationName),
        request.headers.get('traceparent'),
      )
      extendContext({ graph: watchReads(graph, (read, text) => span.within('READ', describeRead(text), read)) })
      setExecuteFn(async (asked) => {
        try {
          const result = await executeFn(asked)
          span.end(result.errors?.length ? codeOf(result.errors[0]) : undefined)
          return result
        } catch (error) {
          span.end(codeOf(error))
          throw error
        }
      })
    },
  }
}

/** The code that the caller will see. */
function codeOf(error: unknown): string {
  const masked = maskError(error)
  return masked instanceof GraphQLError ? String(masked.extensions.code) : '_OTHER'
}

/** The span's name is low in number: callers choose the names of operations, so it stays an attribute. */
function describeOperation(document: DocumentNode, name: string | null | undefined): [string, Attributes] {
  const operation = getOperationAST(document, name)
  const type = operation?.operation ?? 'query'
  const named = operation?.name && { 'graphql.operation.name': operation.name.value }
  return [type, { 'graphql.operation.type': type, ...named }]
}

/** Statements hold parameters, never values. */
function describeRead(text: string): Attributes {
  return {
    'db.system.name': 'neo4j',
    'db.operation.name': 'READ',
    'db.query.text': text.slice(0, LONGEST_STATEMENT),
  }
}
