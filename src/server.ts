import { createYoga } from 'graphql-yoga'
import type { RequestContext } from '../schema/builder.ts'
import { schema } from '../schema/index.ts'
import type { Config } from './config.ts'
import type { Graph } from './graph.ts'
import { openLog } from './log.ts'
import { maskError } from './mask-error.ts'
import { allowOrigins } from './plugins/allow-origins.ts'
import { keepDocuments } from './plugins/keep-documents.ts'
import { useBodyLimit } from './plugins/use-body-limit.ts'
import { useCost } from './plugins/use-cost.ts'
import { useDeadline } from './plugins/use-deadline.ts'
import { useDiscretion } from './plugins/use-discretion.ts'
import { useDocumentLimits } from './plugins/use-document-limits.ts'
import { useGraphiQL } from './plugins/use-graphiql.ts'
import { useInputLimits } from './plugins/use-input-limits.ts'
import { useLanding } from './plugins/use-landing.ts'
import { useMetrics } from './plugins/use-metrics.ts'
import { usePersisted } from './plugins/use-persisted.ts'
import { usePinned } from './plugins/use-pinned.ts'
import { usePlan } from './plugins/use-plan.ts'
import { useRateLimit } from './plugins/use-rate-limit.ts'
import { useReadCount } from './plugins/use-read-count.ts'
import { useReadiness } from './plugins/use-readiness.ts'
import { useRequestForm } from './plugins/use-request-form.ts'
import { useRequestLog } from './plugins/use-request-log.ts'
import { useResponseCache } from './plugins/use-response-cache.ts'
import { useSearchLimit } from './plugins/use-search-limit.ts'
import { useSecurityHeaders } from './plugins/use-security-headers.ts'
import { useTracing } from './plugins/use-tracing.ts'
import { keepAnswers } from './response-cache/answers.ts'
import { standardSettings } from './service-settings.ts'

/** What the service is told; all but the log's level may be left at what is standard. */
export type ServerSettings = Pick<Config, 'logLevel'> & Partial<Pick<Config, 'service' | 'production'>>

/** The service over a graph: GraphQL and GraphiQL at /graphql; /health tells that it runs, /ready that it can answer. */
export function createServer(
  graph: Graph,
  { logLevel, service = standardSettings, production = false }: ServerSettings,
  log = openLog(logLevel),
) {
  const { limits } = service
  const answers = service.responseCacheBytes > 0 ? keepAnswers(service.responseCacheBytes) : undefined
  return createYoga<object, RequestContext>({
    schema,
    context: () => ({ graph }),
    maskedErrors: { maskError },
    plugins: [
      useSecurityHeaders(),
      useRateLimit(service),
      service.graphiql && useLanding(),
      service.graphiql && useGraphiQL(),
      useReadiness(graph, log),
      useMetrics(graph, service, { log, answers }),
      useRequestLog(log),
      useRequestForm(),
      useBodyLimit(limits.bodyBytes),
      usePersisted(service.persistedOnly),
      useDocumentLimits(limits),
      useDiscretion({ introspection: service.introspection, suggestions: !production }),
      useInputLimits(limits),
      useSearchLimit(limits.searchLength),
      useCost(limits.cost),
      usePinned(),
      usePlan(),
      answers !== undefined && useResponseCache(graph, answers, limits),
      useReadCount(),
      useDeadline(service.requestTimeout),
      service.tracesTo !== undefined && useTracing(service.tracesTo),
    ],
    cors: service.corsOrigins.length > 0 && allowOrigins(service.corsOrigins),
    parserAndValidationCache: keepDocuments(),
    maxRequestBodySize: false,
    batching: false,
    // Ours, above, take the place of yoga's.
    graphiql: false,
    landingPage: false,
    logging: false,
    multipart: false,
  })
}
