import { createYoga } from 'graphql-yoga'
import type { RequestContext } from '../schema/builder.ts'
import { schema } from '../schema/index.ts'
import type { Config } from './config.ts'
import type { Graph } from './graph.ts'
import { openLog } from './log.ts'
import { maskError } from './mask-error.ts'
import { useCost } from './plugins/use-cost.ts'
import { useGraphiQL } from './plugins/use-graphiql.ts'
import { useLanding } from './plugins/use-landing.ts'
import { usePinned } from './plugins/use-pinned.ts'
import { useReadiness } from './plugins/use-readiness.ts'
import { useRequestLog } from './plugins/use-request-log.ts'

/** The service over a graph: GraphQL and GraphiQL at /graphql; /health tells that it runs, /ready that it can answer. */
export function createServer(graph: Graph, { logLevel }: Pick<Config, 'logLevel'>, log = openLog(logLevel)) {
  return createYoga<object, RequestContext>({
    schema,
    context: () => ({ graph }),
    maskedErrors: { maskError },
    plugins: [useLanding(), useGraphiQL(), useReadiness(graph, log), useRequestLog(log), useCost(), usePinned()],
    // Ours, above, take the place of yoga's.
    graphiql: false,
    landingPage: false,
    logging: false,
    multipart: false,
  })
}
