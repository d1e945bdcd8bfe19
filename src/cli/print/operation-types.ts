import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildSchema, type GraphQLSchema, getOperationAST, parse, printSchema } from 'graphql'

const project = resolve(import.meta.dirname, '../../..')

const head = `// Printed from operations/pages/ by \`npm run print\`: what the operation of each page takes and gives.
// biome-ignore-all format: written by a program
// biome-ignore-all lint: written by a program
`

/** Types of the variables and answers of the pages' operations, and a list of these by the operations' names. */
export async function printOperationTypes(schema: GraphQLSchema): Promise<string> {
  // Imported here only, since they are development dependencies.
  const { codegen } = await import('@graphql-codegen/core')
  const plugin = await import('@graphql-codegen/typescript-operations')
  const documents = globSync('operations/pages/*.graphql', { cwd: project })
    .toSorted()
    .map((location) => ({ location, document: parse(readFileSync(join(project, location), 'utf8')) }))
  const text = await codegen({
    filename: 'operations/pages/types.ts',
    schema: parse(printSchema(schema)),
    schemaAst: buildSchema(printSchema(schema)),
    documents,
    plugins: [{ operations: {} }],
    pluginMap: { operations: plugin },
    config: {
      immutableTypes: true,
      skipTypename: true,
      avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
      onlyOperationTypes: true,
      mergeFragmentTypes: true,
      enumType: 'string-literal',
      scalars: { EdtfDate: 'string', EntityRef: 'string' },
    },
  })
  const names = documents.map(({ document }) => getOperationAST(document)?.name?.value ?? '')
  const rows = names.map(
    (name) => `  readonly ${name}: { readonly variables: ${name}QueryVariables; readonly data: ${name}Query }`,
  )
  const list = `/** The pages' operations by name. */\nexport interface PageOperations {\n${rows.join('\n')}\n}`
  return `${head}\n${text.trim()}\n\n${list}\n`
}
