import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql'

/** An operation in a file that we or others ship. */
export interface OperationFile {
  /** Path of the file, as seen from the project's root. */
  readonly name: string
  readonly query: string
  /** Values for the variables that have no default. */
  readonly variables: Readonly<Record<string, unknown>>
  /** Others may be ahead of us and ask for what the schema has not yet; ours always fit. */
  readonly fits: boolean
}

const root = join(import.meta.dirname, '..')
/** Operations of others who build on the schema; read where they are at hand. */
const others = '../shared/contract/operations/*.graphql'

/** Values for the variables that have no default, by file. */
const values: Record<string, Readonly<Record<string, unknown>>> = {
  'measure.graphql': { id: 'Measure:us-fentanyl-tariff' },
  'search.graphql': { query: 'tariffs' },
}

/** The operations in files that fit these patterns. */
export function readOperationFiles(patterns: string | string[]): readonly OperationFile[] {
  return readAll(patterns, () => true)
}

/** The operations of others, where they are at hand. */
export function readOthersOperations(): readonly OperationFile[] {
  const schema = buildSchema(readFileSync(join(root, 'schema/schema.graphql'), 'utf8'))
  return readAll(others, (query) => fitsSchema(schema, query))
}

function readAll(patterns: string | string[], fits: (query: string) => boolean): readonly OperationFile[] {
  return globSync(patterns, { cwd: root })
    .toSorted()
    .map((name) => {
      const query = readFileSync(join(root, name), 'utf8')
      const [, file = ''] = /([^/]+)$/.exec(name) ?? []
      return { name, query, variables: values[file] ?? {}, fits: fits(query) }
    })
}

function fitsSchema(schema: GraphQLSchema, query: string): boolean {
  return validate(schema, parse(query)).length === 0
}
