import {
  type DocumentNode,
  type ExecutionArgs,
  type FragmentDefinitionNode,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  visit,
} from 'graphql'
import { AnsweredRoot, type Engine } from '../run/engine.ts'
import type { Answer } from '../run/run-statement.ts'
import { type FragmentDefinitions, listFragmentDefinitions, selectFields } from '../select/select-fields.ts'
import { type CompleteField, completeFields } from './completion.ts'
import type { Completing } from './read-value.ts'

type Data = Record<string, unknown>

/** An answer that is made of the rows alone, and so has no errors. */
export interface Straight {
  readonly data: Data
}

/** An operation made ready to be answered straight from its rows. */
interface Prepared {
  readonly operation: OperationDefinitionNode
  readonly fragments: FragmentDefinitions
  /** The variables that @skip and @include hang on. */
  readonly conditions: readonly string[]
  /** How its root fields are completed, by the values of those variables. */
  readonly fields: Map<string, readonly CompleteField[] | null>
}

/** An operation is made ready for so many sets of values of its conditions; with others it falls back. */
const MOST_SETS = 32

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

  async execute<Args extends ExecutionArgs, Result>(
    args: Args,
    fallBack: (args: Args) => Result,
  ): Promise<Straight | Awaited<Result>> {
    const prepared = this.#prepare(args)
    if (!prepared) return await fallBack(args)
    const { operation, fragments } = prepared
    const { schema } = args
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], args.variableValues ?? {})
    const fields = coerced && this.#chooseFields(args, prepared, coerced)
    if (!fields) return await fallBack(args)
    // Throws before anything runs where the statement would be too long.
    const statement = this.#engine.compileOperation({ schema, operation, fragments })
    const running = this.#engine.run(args.contextValue as Context, statement, coerced)
    const answer = await running.catch(() => null)
    const completing = { variables: coerced, pages: new Map(), shared: new Map() }
    const data = answer && completeAnswer(fields, answer, completing)
    return data ? { data } : await fallBack({ ...args, rootValue: new AnsweredRoot(running, args.rootValue) })
  }

  #prepare({ schema, document, operationName }: ExecutionArgs): Prepared | null {
    const operations = this.#prepared.get(document) ?? new Map<string, Prepared | null>()
    this.#prepared.set(document, operations)
    const name = operationName ?? ''
    const known = operations.get(name)
    if (known !== undefined) return known
    const operation = getOperationAST(document, operationName)
    const isOurs = operation?.operation === 'query' && schema.getQueryType()
    const fragments = listFragmentDefinitions(document)
    const conditions = operation && isOurs ? listConditions(operation, fragments) : null
    const prepared = operation && conditions ? { operation, fragments, conditions, fields: new Map() } : null
    operations.set(name, prepared)
    return prepared
  }

  /** The fields that are asked for with these variables; null where they are more than the statement gives. */
  #chooseFields({ schema }: ExecutionArgs, prepared: Prepared, variables: Data): readonly CompleteField[] | null {
    const { operation, fragments, conditions, fields } = prepared
    // A condition is never null; execution says so.
    if (!conditions.every((name) => typeof variables[name] === 'boolean')) return null
    const key = conditions.map((name) => Number(variables[name])).join('')
    const known = fields.get(key)
    if (known !== undefined) return known
    const type = schema.getQueryType()
    if (!type || fields.size >= MOST_SETS) return null
    const values = Object.fromEntries(conditions.map((name) => [name, variables[name] === true]))
    const completion = { schema, fragments, conditions: values, settings: this.#engine.settings }
    const selected = selectFields(schema, fragments, type, [operation.selectionSet], values)
    const isPlanned = (name: string) => name === '__typename' || type.getFields()[name]?.extensions.plan
    const chosen = selected.every(({ name }) => isPlanned(name))
      ? completeFields(completion, type, [operation.selectionSet])
      : null
    fields.set(key, chosen)
    return chosen
  }
}

function completeAnswer(fields: readonly CompleteField[], answer: Answer, completing: Completing): Data | null {
  if (fields.some(({ key }) => answer.errorOf(key))) return null
  const data: Data = {}
  try {
    for (const { key, complete } of fields) data[key] = complete(answer.rows[0], completing)
  } catch {
    return null
  }
  return data
}

/** The variables that conditions hang on; null where a directive asks for an answer in parts. */
function listConditions(operation: OperationDefinitionNode, fragments: FragmentDefinitions): string[] | null {
  const names = new Set<string>()
  const parts = new Set<OperationDefinitionNode | FragmentDefinitionNode>([operation])
  let asksInParts = false
  // What is added to a set while it is walked through is walked through as well.
  for (const part of parts)
    visit(part, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments[name.value]
        if (fragment) parts.add(fragment)
      },
      Directive: ({ name, arguments: given = [] }) => {
        if (name.value === 'defer' || name.value === 'stream') asksInParts = true
        if (name.value !== 'skip' && name.value !== 'include') return
        for (const { value } of given) if (value.kind === 'Variable') names.add(value.name.value)
      },
    })
  return asksInParts ? null : [...names]
}
