import { readFileSync } from 'node:fs'
import { getOperationAST, getVariableValues, parse, validate } from 'graphql'
import { compileOperation } from 'pothos-plugin-cypher'
import { schema } from '../../../schema/index.ts'
import { ExpectedError } from '../../errors.ts'

type Values = Record<string, unknown>

/** Compiles the one operation in a file for these variables; BAD_USER_INPUT where it does not fit the schema. */
export function compileFile(file: string | URL, variables: Values) {
  const document = parse(readFileSync(file, 'utf8'))
  const [error] = validate(schema, document)
  const operation = getOperationAST(document)
  if (error || !operation)
    throw new ExpectedError('BAD_USER_INPUT', `${file}: ${error?.message ?? 'it has to hold one operation.'}`)
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (errors) throw new ExpectedError('BAD_USER_INPUT', `${file}: ${errors[0]?.message}`)
  return compileOperation({ schema, document }).bind(coerced)
}
