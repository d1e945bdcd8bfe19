import DataLoader from 'dataloader'
import type { FieldNode, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql'
import {
  compileBatch,
  compileOperation,
  type FieldAsked,
  type OperationAsked,
  type Statement,
} from '../compile/statement.ts'
import type { Settings } from '../declare/options.ts'
import { type Answer, runStatement } from './run-statement.ts'

/** What GraphQL's own execution of one operation shares among its fields. */
interface Execution {
  answer?: Promise<Answer>
  readonly loaders: Map<string, DataLoader<string, unknown>>
}

/** The root value of an execution whose statement has been run already, around the root value that the caller gave. */
export class AnsweredRoot {
  readonly answer: Promise<Answer>
  readonly rootValue: unknown

  constructor(answer: Promise<Answer>, rootValue: unknown) {
    this.answer = answer
    this.rootValue = rootValue
  }
}

/** Runs the operations of one built schema, and keeps what it has compiled as long as their documents are kept. */
export class Engine<Context extends object> {
  readonly settings: Settings<Context>
  readonly #operations = new WeakMap<OperationDefinitionNode, Statement>()
  readonly #fields = new WeakMap<FieldNode, Map<string, Statement>>()
  readonly #numbers = new WeakMap<FieldNode, number>()
  #lastNumber = 0
  readonly #executions = new WeakMap<object, Execution>()

  constructor(settings: Settings<Context>) {
    this.settings = settings
  }

  /** The statement of an operation: all its root fields share it. */
  compileOperation(asked: OperationAsked): Statement {
    const statement = this.#operations.get(asked.operation) ?? compileOperation(asked, this.settings)
    this.#operations.set(asked.operation, statement)
    return statement
  }

  /** The statement that loads a field for many rows. */
  compileBatch(asked: FieldAsked): Statement {
    const known = this.#fields.get(firstNode(asked)) ?? new Map<string, Statement>()
    this.#fields.set(firstNode(asked), known)
    const key = this.#nameField(asked)
    const statement = known.get(key) ?? compileBatch(asked, this.settings)
    known.set(key, statement)
    return statement
  }

  /** Runs an operation's statement once. */
  run(context: Context, statement: Statement, variables: Record<string, unknown>): Promise<Answer> {
    return runStatement(statement, this.settings.readFrom(context), variables, this.settings)
  }

  /** The answer that all root fields of an execution share. */
  readAnswer(context: Context, info: GraphQLResolveInfo): Promise<Answer> {
    const execution = this.#findExecution(info)
    execution.answer ??= this.run(context, this.compileOperation(info), info.variableValues)
    return execution.answer
  }

  /**
   * The value of a field that the operation's statement left out, for the row with this key: one statement for all rows
   * of a type that miss it at once.
   */
  load(key: string, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
    const { loaders } = this.#findExecution(info)
    const name = this.#nameField(info)
    const loader = loaders.get(name) ?? this.#openLoader(context, info)
    loaders.set(name, loader)
    return loader.load(key)
  }

  #openLoader(context: Context, info: GraphQLResolveInfo): DataLoader<string, unknown> {
    const statement = this.compileBatch(info)
    const read = this.settings.readFrom(context)
    return new DataLoader(async (keys) => {
      const answer = await runStatement(statement, read, info.variableValues, this.settings, { keys })
      const error = answer.errorOf('value')
      const values = new Map(answer.rows.map(({ key, value }) => [key, value]))
      return keys.map((key) => (error instanceof Error ? error : values.get(key)))
    })
  }

  /** GraphQL coerces the variables once for each execution, so that their object identifies it. */
  #findExecution({ variableValues }: GraphQLResolveInfo): Execution {
    const execution = this.#executions.get(variableValues) ?? { loaders: new Map() }
    this.#executions.set(variableValues, execution)
    return execution
  }

  /** A cache key for a field: its type and all nodes that ask for it, since the same node can be merged with others. */
  #nameField({ parentType, fieldNodes }: FieldAsked): string {
    return [parentType.name, ...fieldNodes.map((node) => this.#numberOf(node))].join(' ')
  }

  #numberOf(node: FieldNode): number {
    const known = this.#numbers.get(node)
    if (known !== undefined) return known
    this.#lastNumber += 1
    this.#numbers.set(node, this.#lastNumber)
    return this.#lastNumber
  }
}

function firstNode({ parentType, fieldName, fieldNodes }: FieldAsked): FieldNode {
  const [node] = fieldNodes
  if (!node) throw new TypeError(`nobody asks for ${parentType.name}.${fieldName}`)
  return node
}
