import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  visit,
} from 'graphql'
import { AnsweredRoot, type Engine } from '../run/engine.ts'
import type { Answer } from '../run/run-statement.ts'
import { type Fragments, listFragments, selectFields } from '../select/select-fields.ts'
import { type Complete, completeField } from './completion.ts'
import type { Run } from './read-value.ts'

type Data = Record<string, unknown>

/** An operation made ready: its root fields by response key. */
interface Prepared {
  readonly operation: OperationDefinitionNode
  readonly fragments: Fragments
  readonly fields: readonly { readonly key: string; readonly complete: Complete }[]
}

/**
 * Answers an operation straight from its statement's rows, which already have the response's shape. Whatever takes more
 * than that falls back to GraphQL's own execution, which goes on from the same rows: an error, a value that is missing, a
 * field that is loaded in batches. So errors are made in one place only.
 */
export class Executor<Context extends object> {
  readonly #engine: Engine<Context>
  readonly #prepared = new WeakMap<DocumentNode, Map<string, Prepared | null>>()

  constructor(engine: Engine<Context>) {
    this.#engine = engine
  }

  async execute<Result>(
    args: ExecutionArgs,
    fallBack: (args: ExecutionArgs) => Result,
  ): Promise<{ data: Data } | Awaited<Result>> {
    const prepared = this.#prepare(args)
    if (!prepared) return await fallBack(args)
    const { operation, fragments, fields } = prepared
    const { schema, variableValues } = args
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {})
    if (!coerced) return await fallBack(args)
    const context = args.contextValue as Context
    const running = this.#engine.run(context, { schema, operation, fragments, variableValues: coerced })
    const answer = await running.catch(() => null)
    const data = answer && completeFields(fields, answer, { variables: coerced, pages: new Map(), shared: new Map() })
    return data ? { data } : await fallBack({ ...args, rootValue: new AnsweredRoot(running, args.rootValue) })
  }

  #prepare(args: ExecutionArgs): Prepared | null {
    const { document, operationName } = args
    const operations = this.#prepared.get(document) ?? new Map<string, Prepared | null>()
    this.#prepared.set(document, operations)
    const name = operationName ?? ''
    const known = operations.get(name)
    if (known !== undefined) return known
    const prepared = prepare(args, this.#engine)
    operations.set(name, prepared)
    return prepared
  }
}

function completeFields(fields: Prepared['fields'], answer: Answer, run: Run): Data | null {
  if (fields.some(({ key }) => answer.errorOf(key))) return null
  const data: Data = {}
  try {
    for (const { key, complete } of fields) data[key] = complete(answer.rows[0], run)
  } catch {
    return null
  }
  return data
}

function prepare<Context extends object>(
  { schema, document, operationName }: ExecutionArgs,
  { settings }: Engine<Context>,
): Prepared | null {
  const operation = getOperationAST(document, operationName)
  const type = schema.getQueryType()
  if (!type || operation?.operation !== 'query' || takesLongWay(document)) return null
  const fragments = listFragments(document)
  const selected = selectFields(schema, fragments, type, [operation.selectionSet])
  if (!selected.every(({ name }) => name === '__typename' || type.getFields()[name]?.extensions.plan)) return null
  const completion = { schema, fragments, settings }
  const fields = selected.map((field) => ({ key: field.key, complete: completeField(completion, type, field) }))
  return { operation, fragments, fields }
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
