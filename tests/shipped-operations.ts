import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql'

/** An operation in a file that we or others ship. */
export interface ShippedOperation {
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
const others = '../shared/contract/operations'

/** Values for the variables that have no default, by file. */
const values: Record<string, Readonly<Record<string, unknown>>> = {
  'measure.graphql': { id: 'Measure:us-fentanyl-tariff' },
  'search.graphql': { query: 'tariffs' },
}

/** All operations in these folders, and those of others. */
export function readShippedOperations(folders: readonly string[]): readonly ShippedOperation[] {
  const schema = buildSchema(readFileSync(join(root, 'schema/schema.graphql'), 'utf8'))
  return [
    ...folders.flatMap((folder) => readFolder(folder, () => true)),
    ...readFolder(others, (query) => fitsSchema(schema, query)),
  ]
}

function readFolder(folder: string, fits: (query: string) => boolean): readonly ShippedOperation[] {
  const path = join(root, folder)
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.graphql')) : []
  return names.map((name) => {
    const query = readFileSync(join(path, name), 'utf8')
    return { name: `${folder}/${name}`, query, variables: values[name] ?? {}, fits: fits(query) }
  })
}

function fitsSchema(schema: GraphQLSchema, query: string): boolean {
  return validate(schema, parse(query)).length === 0
}
