import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from '../../schema/index.ts'

/** The schema as it is printed, sorted so that a change shows as what it is. */
export function printServedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}

if (import.meta.main) writeFileSync(new URL('../../schema/schema.graphql', import.meta.url), printServedSchema())
