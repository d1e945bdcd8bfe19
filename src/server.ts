import { createYoga } from 'graphql-yoga'
import type { RequestContext } from '../schema/builder.ts'
import { schema } from '../schema/index.ts'
import type { Config } from './config.ts'
import type { Graph } from './graph.ts'
import { maskError } from './mask-error.ts'

/** The service over a graph: answers GraphQL at /graphql, and tells at /health that it is there. */
export function createServer(graph: Graph, { logLevel }: Pick<Config, 'logLevel'>) {
  return createYoga<object, RequestContext>({
    schema,
    context: () => ({ graph }),
    logging: logLevel === 'silent' || logLevel === 'fatal' || logLevel === 'trace' ? false : logLevel,
    maskedErrors: { maskError },
    multipart: false,
    landingPage: false,
  })
}
