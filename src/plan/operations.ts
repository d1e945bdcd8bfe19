import {
  type ASTVisitor,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type ValidationContext,
} from 'graphql'
import { bindParameters } from './bind/bind-parameters.ts'
import type { FieldAsked } from './compile/statement.ts'
import type { Straight } from './complete/executor.ts'
import { listFragmentDefinitions } from './select/select-fields.ts'
import './plugin.ts'

/** What is sent to the database. */
export interface Sent {
  readonly text: string
  readonly parameters: { readonly values: Readonly<Record<string, unknown>> }
}

/** An operation as one statement. */
export interface CompiledOperation {
  /** The general text, which serves whichever arguments a run leaves out. */
  readonly text: string
  /** The text, specialised to a run with these coerced variables, and its parameters; throws where an argument is wrong. */
  bind(variables: Record<string, unknown>): Sent
}

/**
 * Executes an operation as GraphQL's `execute` does: straight from the rows of its one statement where that is enough,
 * else by `fallBack`, which goes on from the same rows.
 */
export function executeOperation(args: ExecutionArgs): Promise<ExecutionResult>
export function executeOperation<Args extends ExecutionArgs, Result>(
  args: Args,
  fallBack: (args: Args) => Result,
): Promise<Straight | Awaited<Result>>
export function executeOperation(args: ExecutionArgs, fallBack: (args: ExecutionArgs) => unknown = execute) {
  return builtWith(args.schema).executor.execute(args, fallBack)
}

/** Compiles an operation of a valid document without running it; throws where that would be one statement for each root field. */
export function compileOperation({ schema, document, operationName }: OperationArgs): CompiledOperation {
  const { engine } = builtWith(schema)
  const operation = getOperationAST(document, operationName)
  if (!operation) throw new TypeError('the document has no operation of this name, or several and none is named')
  const statement = engine.compileOperation({ schema, operation, fragments: listFragmentDefinitions(document) })
  if (statement.parts) throw engine.settings.tooLarge(explainParts(statement.parts.size))
  return {
    text: statement.text,
    bind: (variables) => {
      const { parameters, failures } = bindParameters(statement, variables, engine.settings)
      for (const failure of failures.values()) throw failure
      const { text } = statement.specialise?.(parameters) ?? statement
      return { text, parameters: { values: parameters } }
    },
  }
}

function explainParts(count: number): string {
  return `The operation becomes ${count} statements, one for each root field. Compile each in an operation of its own.`
}

interface OperationArgs {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operationName?: string | null
}

/** The statement that loads one field for many rows of one type, by their keys in `$keys`. */
export function compileBatch(asked: FieldAsked): string {
  return builtWith(asked.schema).engine.compileBatch(asked).text
}

/** A validation rule: aliases that begin with `__` are refused, since rows hold values of the plugin under such keys. */
export function reservedAliasesRule(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const { alias, name } = node
      // `__typename` is no part of a row, whatever its alias.
      if (!alias?.value.startsWith('__') || name.value === '__typename') return
      const message = `"${alias.value}" cannot be an alias of "${name.value}": names that begin with "__" are reserved.`
      context.reportError(new GraphQLError(message, { nodes: node }))
    },
  }
}

function builtWith({ extensions }: GraphQLSchema) {
  if (!extensions.cypher) throw new TypeError('the schema was not built with the cypher plugin')
  return extensions.cypher
}
