import { createYoga } from 'graphql-yoga'
import type { RequestContext } from '../../schema/builder.ts'
import { schema } from '../../schema/index.ts'
import type { Config } from '../config.ts'
import type { Graph } from '../graph/index.ts'
import { keepDocuments } from './document/keep-documents.ts'
import { useCost } from './document/use-cost.ts'
import { useDiscretion } from './document/use-discretion.ts'
import { useDocumentLimits } from './document/use-document-limits.ts'
import { useInputLimits } from './document/use-input-limits.ts'
import { usePersisted } from './document/use-persisted.ts'
import { usePinned } from './document/use-pinned.ts'
import { useSearchLimit } from './document/use-search-limit.ts'
import { keepAnswers } from './execution/answers.ts'
import { useDeadline } from './execution/use-deadline.ts'
import { usePlan } from './execution/use-plan.ts'
import { useReadCount } from './execution/use-read-count.ts'
import { useResponseCache } from './execution/use-response-cache.ts'
import { useTracing } from './execution/use-tracing.ts'
import { allowOrigins } from './http/allow-origins.ts'
import { useBodyLimit } from './http/use-body-limit.ts'
import { useMetrics } from './http/use-metrics.ts'
import { useRateLimit } from './http/use-rate-limit.ts'
import { useReadiness } from './http/use-readiness.ts'
import { useRequestForm } from './http/use-request-form.ts'
import { useRequestLog } from './http/use-request-log.ts'
import { useSecurityHeaders } from './http/use-security-headers.ts'
import { maskError } from './mask-error.ts'
import { openLog } from './open-log.ts'
import { useGraphiQL } from './pages/use-graphiql.ts'
import { useLanding } from './pages/use-landing.ts'
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
