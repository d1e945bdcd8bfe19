import { createYoga, type Plugin } from 'graphql-yoga'
import { argumentNamesRule } from '../../schema/argument-names.ts'
import type { RequestContext } from '../../schema/builder.ts'
import { schema } from '../../schema/index.ts'
import type { Config } from '../config.ts'
import type { Graph } from '../graph/index.ts'
import type { ServedCollection } from '../load/collection/served-collection.ts'
import { usePersisted } from './document/persisted.ts'
import { useDiscretion } from './document/use-discretion.ts'
import { keepDocuments, useDocumentLimits } from './document/use-document-limits.ts'
import { openResponseCache } from './execution/response-cache.ts'
import { useExecution } from './execution/use-execution.ts'
import { allowOrigins, useSecurityHeaders } from './http/browser-rules.ts'
import { useBodyLimit } from './http/use-body-limit.ts'
import { useMetrics } from './http/use-metrics.ts'
import { useRateLimit } from './http/use-rate-limit.ts'
import { useReadiness } from './http/use-readiness.ts'
import { useRequestForm } from './http/use-request-form.ts'
import { useRequestLog } from './http/use-request-log.ts'
import { maskError } from './mask-error.ts'
import { openLog } from './open-log.ts'
import { useGraphiQL } from './pages/use-graphiql.ts'
import { type AskInside, usePages } from './pages/use-pages.ts'
import { useReview } from './pages/use-review.ts'
import { type ServerContext, useRequestRecord } from './request-record.ts'
import { standardSettings } from './service-settings.ts'

/** Settings of the service; only the log level is required. */
export type ServerSettings = Pick<Config, 'logLevel'> &
  Partial<Pick<Config, 'service' | 'production'>> & {
    /** The folders that the graph is made of, whose state is shown to whoever keeps them. */
    readonly collection?: ServedCollection
  }

/** What is wrong with a literal says which argument it is for. */
const nameArguments: Plugin = { onValidate: ({ addValidationRule }) => addValidationRule(argumentNamesRule) }

/** The service over a graph: pages at /, GraphQL and GraphiQL at /graphql; /health tells that it runs, /ready that it can answer. */
export function createServer(
  graph: Graph,
  { logLevel, service = standardSettings, production = false, collection }: ServerSettings,
  log = openLog(logLevel),
) {
  const { limits } = service
  const cache = service.responseCacheBytes > 0 ? openResponseCache(graph, service) : undefined
  const askInside: AskInside = (request, serverContext) => yoga.fetch(request, serverContext)
  const yoga = createYoga<ServerContext, RequestContext>({
    schema,
    context: () => ({ graph }),
    maskedErrors: { maskError },
    plugins: [
      useRequestRecord(),
      useSecurityHeaders(),
      useRateLimit(service),
      service.pages && usePages(askInside, service, { log, collection }),
      service.graphiql && useGraphiQL(),
      collection && service.pages ? useReview(collection, service) : false,
      useReadiness(graph, log),
      useMetrics(graph, service, { log, answers: cache?.answers }),
      useRequestLog(log),
      useRequestForm(service),
      useBodyLimit(limits.bodyBytes),
      usePersisted(service.persistedOnly),
      useDocumentLimits(limits),
      nameArguments,
      useDiscretion({ introspection: service.introspection, suggestions: !production }),
      useExecution(graph, service, cache),
      cache ? cache.useAnswers() : false,
    ],
    cors: service.corsOrigins.length > 0 && allowOrigins(service.corsOrigins),
    parserAndValidationCache: keepDocuments(),
    maxRequestBodySize: false,
    batching: false,
    // The plugins above replace these.
    graphiql: false,
    landingPage: false,
    logging: false,
    multipart: false,
  })
  return yoga
}
