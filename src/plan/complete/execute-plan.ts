import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  visit,
} from 'graphql'
import type { PlanOptions } from '../declare/options.ts'
import { answerOperation } from '../run/answer-operation.ts'
import type { Answer } from '../run/run-statement.ts'
import { type Fragments, listFragments, selectFields } from '../select/select-fields.ts'
import { type Complete, completeField } from './completion.ts'
import type { Run } from './read-value.ts'
import '../declare/extensions.ts'

/** What is executed. */
interface Execution<Context> {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operationName?: string | null | undefined
  readonly variableValues?: unknown
  readonly contextValue: Context
}

/** An operation made ready: its entry fields by response key. */
interface Prepared {
  readonly operation: OperationDefinitionNode
  readonly fragments: Fragments
  readonly entries: readonly { readonly key: string; readonly complete: Complete }[]
}

type Data = Record<string, unknown>

/**
 * Answers an operation straight from its statement's rows, which already have the response's shape. Null wherever that
 * is not plain sailing: an error, a value that is missing, a condition. GraphQL's own execution then goes on from the
 * same rows, so that there is but one place where errors are made.
 */
export function executePlan<Context extends object>(plan: PlanOptions<Context>) {
  const known = new WeakMap<DocumentNode, Map<string, Prepared | null>>()
  const readPrepared = ({ schema, document, operationName }: Execution<Context>) => {
    const operations = known.get(document) ?? new Map<string, Prepared | null>()
    known.set(document, operations)
    const name = operationName ?? ''
    const prepared = operations.get(name)
    if (prepared !== undefined) return prepared
    const fresh = prepare(schema, document, operationName, plan)
    operations.set(name, fresh)
    return fresh
  }
  return async (execution: Execution<Context>): Promise<{ data: Data } | null> => {
    const prepared = readPrepared(execution)
    if (!prepared) return null
    const { schema, variableValues, contextValue } = execution
    const { operation, fragments, entries } = prepared
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], (variableValues ?? {}) as Data)
    if (!coerced) return null
    const asked = { schema, operation, fragments, variableValues: coerced }
    const answer = await answerOperation(contextValue, asked, plan).catch(() => null)
    return answer && completeAnswer(entries, answer, { variables: coerced, pages: new Map(), shared: new Map() })
  }
}

function completeAnswer(entries: Prepared['entries'], answer: Answer, run: Run): { data: Data } | null {
  if (entries.some(({ key }) => answer.errorOf(key))) return null
  const data: Data = {}
  try {
    for (const { key, complete } of entries) data[key] = complete(answer.rows[0], run)
  } catch {
    return null
  }
  return { data }
}

function prepare<Context extends object>(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  { typeOfId }: PlanOptions<Context>,
): Prepared | null {
  const operation = getOperationAST(document, operationName)
  const type = schema.getQueryType()
  if (!type || operation?.operation !== 'query' || takesLongWay(document)) return null
  const fragments = listFragments(document)
  const selected = selectFields(schema, fragments, type, [operation.selectionSet])
  if (!selected.every(({ name }) => name === '__typename' || type.getFields()[name]?.extensions.plan)) return null
  const completion = { schema, fragments, typeOfId }
  const entries = selected.map((field) => ({ key: field.key, complete: completeField(completion, type, field) }))
  return { operation, fragments, entries }
}

/** Whether anything is asked for under a condition, or under the one name that cannot be set on an object like others. */
function takesLongWay(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    Field: ({ alias }) => {
      if (alias?.value === '__proto__') found = true
    },
    Directive: () => {
      found = true
    },
  })
  return found
}
