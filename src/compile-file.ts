import { readFileSync } from 'node:fs'
import { getOperationAST, parse, validate } from 'graphql'
import { fragment } from '../cypher/index.ts'
import { schema } from '../schema/index.ts'
import { ExpectedError } from './errors.ts'
import { compileOperation, type Statement } from './plan/statement.ts'

/** Compiles the one operation in a file; BAD_USER_INPUT where it does not fit the schema. */
export function compileFile(file: string | URL): Statement {
  const document = parse(readFileSync(file, 'utf8'))
  const [error] = validate(schema, document)
  const operation = getOperationAST(document)
  if (error || !operation)
    throw new ExpectedError('BAD_USER_INPUT', `${file}: ${error?.message ?? 'it has to hold one operation.'}`)
  const fragments = Object.fromEntries(
    document.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one]] : [])),
  )
  return compileOperation(schema, operation, fragments, fragment('entry/named'))
}
