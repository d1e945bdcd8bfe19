import { complexityFromQuery } from '@pothos/plugin-complexity'
import { type DocumentNode, GraphQLError, type GraphQLSchema, visit } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ErrorCode } from '../../errors.ts'
import { factsOf } from '../http/request-facts.ts'
import { chooseOperation } from './choose-operation.ts'

/** What an operation may cost at most. */
const LIMIT = 50_000
/** The arguments that change what an operation costs; see count-rows.ts. */
const SIZES = ['first', 'ids']
/** So many costs are remembered for one document. */
const MOST_COSTS = 100

type Values = Readonly<Record<string, unknown>>

/** Reports `extensions.cost` with every response, and refuses what costs too much before it reaches the database. */
export function useCost(limit = LIMIT): Plugin {
  const costs = new WeakMap<Request, number>()
  const measure = rememberCosts()
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const operation = chooseOperation(args.document, args.operationName)
      const cost = measure(args.schema, operation, args.variableValues ?? {})
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

/** Measures each document once for each set of the values that its cost depends on. */
function rememberCosts(): typeof measureCost {
  const documents = new WeakMap<DocumentNode, { names: string[]; costs: Map<string, number> }>()
  return (schema, document, variables) => {
    const known = documents.get(document) ?? { names: listSizes(document), costs: new Map<string, number>() }
    documents.set(document, known)
    const { names, costs } = known
    const key = names.map((name) => describeSize(variables[name])).join(' ')
    const cost = costs.get(key) ?? measureCost(schema, document, variables)
    if (cost > 0 && costs.size < MOST_COSTS) costs.set(key, cost)
    return cost
  }
}

/** All of a value that its cost depends on, however long it is. */
function describeSize(value: unknown): string {
  if (Array.isArray(value)) return `${value.length} items`
  return typeof value === 'number' ? String(value) : value === null ? 'null' : typeof value
}

/** The variables that stand in an argument which says how many rows there are. */
function listSizes(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    Argument: (argument) => {
      if (SIZES.includes(argument.name.value)) visit(argument, { Variable: ({ name }) => void names.add(name.value) })
    },
  })
  return [...names]
}

/** Zero where the variables do not fit: execution says why, and reads nothing. */
function measureCost(schema: GraphQLSchema, document: DocumentNode, variables: Values): number {
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
