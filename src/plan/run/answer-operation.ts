import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql'
import { compileOperation, type Statement } from '../compile/statement.ts'
import type { PlanOptions } from '../declare/options.ts'
import { type Answer, runStatement } from './run-statement.ts'

/** What of an operation tells its statement and its parameters. */
export type Asked = Pick<GraphQLResolveInfo, 'schema' | 'operation' | 'fragments' | 'variableValues'>

const statements = new WeakMap<OperationDefinitionNode, Statement>()
const answers = new WeakMap<object, Promise<Answer>>()

/** The rows of an operation: all its entry fields share one statement, which is run once for a request. */
export function answerOperation<Context extends object>(
  context: Context,
  asked: Asked,
  plan: PlanOptions<Context>,
): Promise<Answer> {
  const known = answers.get(context)
  if (known) return known
  const answer = runStatement(readStatement(context, asked, plan), plan.readFrom(context), asked.variableValues, plan)
  answers.set(context, answer)
  return answer
}

/** The statement of an operation, compiled once; anew only where a depth is set for this request. */
function readStatement<Context extends object>(
  context: Context,
  { schema, operation, fragments }: Asked,
  { lookup, maxDepth }: PlanOptions<Context>,
): Statement {
  const depth = maxDepth?.(context)
  if (depth !== undefined) return compileOperation(schema, operation, fragments, lookup, { depths: [depth] })
  const statement = statements.get(operation) ?? compileOperation(schema, operation, fragments, lookup)
  statements.set(operation, statement)
  return statement
}
