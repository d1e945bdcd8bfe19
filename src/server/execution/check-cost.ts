import { complexityFromQuery } from '@pothos/plugin-complexity'
import { type FieldNode, GraphQLError, type GraphQLSchema, visit } from 'graphql'
import type { ErrorCode } from '../../errors.ts'
import type { PreparedOperation } from '../document/prepare-operation.ts'
import type { Step } from './step.ts'

/** How many costs are cached per operation. */
const MOST_COSTS = 100

type Values = Readonly<Record<string, unknown>>

/** Notes what an operation costs, and refuses what costs too much (COST_LIMIT). */
export function checkCost(limit: number): Step {
  return (next) => (execution) => {
    const { operation, args, record } = execution
    record.cost = operation ? readCost(args.schema, operation, args.variableValues ?? {}) : 0
    return record.cost > limit ? { errors: [explainLimit(record.cost, limit)] } : next(execution)
  }
}

/** Measured once per operation and values that it depends on. */
function readCost(schema: GraphQLSchema, { document, sizes, costs }: PreparedOperation, variables: Values): number {
  const key = sizes.map((name) => describeSize(variables[name])).join(' ')
  const cost = costs.get(key) ?? measureCost(schema, document, variables)
  if (cost > 0 && costs.size < MOST_COSTS) costs.set(key, cost)
  return cost
}

/** What the cost depends on, as a short text even for a long list. */
function describeSize(value: unknown): string {
  if (Array.isArray(value)) return `${value.length} items`
  return typeof value === 'number' ? String(value) : value === null ? 'null' : typeof value
}

/** Zero if the variables are invalid: then execution reports that and reads nothing. */
function measureCost(schema: GraphQLSchema, document: PreparedOperation['document'], variables: Values): number {
  try {
    return complexityFromQuery(visit(document, { Field: leaveTypename }), { schema, variables }).complexity
  } catch (error) {
    if (error instanceof GraphQLError) return 0
    throw error
  }
}

/** `__typename`, which clients and gateways add on their own, reads nothing. */
function leaveTypename({ name }: FieldNode): null | undefined {
  return name.value === '__typename' ? null : undefined
}

function explainLimit(cost: number, limit: number): GraphQLError {
  const code: ErrorCode = 'COST_LIMIT'
  return new GraphQLError(
    `This would cost ${cost}; the limit is ${limit}. Ask for fewer rows with \`first\`, or leave out lists within lists.`,
    { extensions: { code, cost, limit } },
  )
}
