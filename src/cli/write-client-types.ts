import { writeFileSync } from 'node:fs'
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal'
import { introspectionFromSchema } from 'graphql'
import { schema } from '../../schema/index.ts'

const heading = `// Written from the schema by \`npm run schema:client\`.
// biome-ignore-all format: written by a program
// biome-ignore-all lint: written by a program
`

/** The schema as types, from which gql.tada works out what a query's answer looks like. */
export function printClientTypes(): string {
  const introspection = minifyIntrospection(introspectionFromSchema(schema, { descriptions: false }))
  const [types = ''] = outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true }).split(
    '\nimport * as gqlTada',
  )
  return `${heading}\n${types.slice(types.indexOf('export type'))}`
}

if (import.meta.main) writeFileSync(new URL('../../examples/client/schema.d.ts', import.meta.url), printClientTypes())
