import { readFileSync } from 'node:fs'
import { getOperationAST, getVariableValues, parse, validate } from 'graphql'
import { bindParameters, compileOperation, listFragments } from 'pothos-plugin-cypher'
import { fragment } from '../../../cypher/index.ts'
import { schema } from '../../../schema/index.ts'
import { ExpectedError } from '../../errors.ts'
import { foldName } from '../../model/fold-name.ts'

type Values = Record<string, unknown>

/** What is sent to the database. */
interface Run {
  readonly text: string
  readonly parameters: { readonly values: Values }
}

/** Compiles the one operation in a file for these variables; BAD_USER_INPUT where it does not fit the schema. */
export function compileFile(file: string | URL, variables: Values): Run {
  const document = parse(readFileSync(file, 'utf8'))
  const [error] = validate(schema, document)
  const operation = getOperationAST(document)
  if (error || !operation)
    throw new ExpectedError('BAD_USER_INPUT', `${file}: ${error?.message ?? 'it has to hold one operation.'}`)
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (errors) throw new ExpectedError('BAD_USER_INPUT', `${file}: ${errors[0]?.message}`)
  const statement = compileOperation(schema, operation, listFragments(document), fragment('entry/named'))
  const { parameters, failures } = bindParameters(statement, coerced, foldName)
  for (const failure of failures.values()) throw failure
  const { text } = statement.fit?.(parameters) ?? statement
  return { text, parameters: { values: parameters } }
}
