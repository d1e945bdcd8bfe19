import DataLoader from 'dataloader'
import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import { compileLoad, type Statement } from '../compile/statement.ts'
import type { PlanOptions } from '../declare/options.ts'
import { runStatement } from './run-statement.ts'

/** The loaders of one request, by the field in its document and the type of the rows. */
export type Loaders = Map<FieldNode, Map<string, DataLoader<string, unknown>>>

const statements = new WeakMap<FieldNode, Map<string, Statement>>()

/**
 * The value of a field that the operation's statement left out, for the row with this id: one statement for all rows of
 * a type that miss the same field in this tick.
 */
export function loadField<Context extends object>(
  id: string,
  loaders: Loaders,
  context: Context,
  info: GraphQLResolveInfo,
  plan: PlanOptions<Context>,
): Promise<unknown> {
  const [node] = info.fieldNodes
  if (!node) throw new TypeError(`nobody asks for ${info.parentType.name}.${info.fieldName}`)
  const byType = keep(loaders, node, () => new Map<string, DataLoader<string, unknown>>())
  return keep(byType, info.parentType.name, () => createLoader(node, context, info, plan)).load(id)
}

function createLoader<Context extends object>(
  node: FieldNode,
  context: Context,
  info: GraphQLResolveInfo,
  plan: PlanOptions<Context>,
): DataLoader<string, unknown> {
  const depth = plan.maxDepth?.(context) ?? Number.POSITIVE_INFINITY
  const byType = keep(statements, node, () => new Map<string, Statement>())
  const statement = keep(byType, `${info.parentType.name} ${depth}`, () => compileLoad(info, plan.lookup, depth))
  return new DataLoader(async (keys) => {
    const answer = await runStatement(statement, plan.readFrom(context), info.variableValues, plan, { keys })
    const error = answer.errorOf('value')
    const values = new Map(answer.rows.map(({ key, value }) => [key, value]))
    return keys.map((key) => (error instanceof Error ? error : values.get(key)))
  })
}

/** What is kept under a key, made when it is first asked for. */
function keep<Key extends object | string, Value>(
  kept: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  const known = kept.get(key) ?? make()
  kept.set(key, known)
  return known
}
