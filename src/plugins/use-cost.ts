import { complexityFromQuery } from '@pothos/plugin-complexity'
import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ErrorCode } from '../errors.ts'
import { chooseOperation } from './choose-operation.ts'
import { factsOf } from './request-facts.ts'

/** What an operation may cost at most. */
const LIMIT = 50_000

/** Reports `extensions.cost` with every response, and refuses what costs too much before it reaches the database. */
export function useCost(limit = LIMIT): Plugin {
  const costs = new WeakMap<Request, number>()
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const cost = measureCost(
        args.schema,
        chooseOperation(args.document, args.operationName),
        args.variableValues ?? {},
      )
      costs.set(args.contextValue.request, cost)
      factsOf(args.contextValue.request).cost = cost
      if (cost > limit) setResultAndStopExecution({ errors: [explainLimit(cost, limit)] })
    },
    onResultProcess({ request, result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return
      const cost = { cost: costs.get(request) ?? 0, limit }
      setResult({ ...result, extensions: { ...result.extensions, cost } })
    },
  }
}

/** Zero where the variables do not fit: execution says why, and reads nothing. */
function measureCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  try {
    return complexityFromQuery(document, { schema, variables }).complexity
  } catch (error) {
    if (error instanceof GraphQLError) return 0
    throw error
  }
}

function explainLimit(cost: number, limit: number): GraphQLError {
  const code: ErrorCode = 'COST_LIMIT'
  return new GraphQLError(
    `This would cost ${cost}; the limit is ${limit}. Ask for fewer rows with \`first\`, or leave out lists within lists.`,
    { extensions: { code, cost, limit } },
  )
}
