import SchemaBuilder from '@pothos/core'
import type { Context, Row } from './context.ts'

// The service's own plugin declares its options for every builder; this one does without.
export const builder = new SchemaBuilder<{
  Context: Context
  Scalars: { EntityRef: { Input: string; Output: string }; EdtfDate: { Input: string; Output: string } }
}>({} as never)
builder.scalarType('EntityRef', { serialize: String, parseValue: String })
builder.scalarType('EdtfDate', { serialize: String, parseValue: String })
builder.queryType({})

/** A resolver whose rows a relationship gives, by a loader of its own. */
export const many =
  (statement: string) =>
  (row: Row, _: object, { load }: Context) =>
    load(statement, row.id)

/** The same where there is at most one row. */
export const one =
  (statement: string) =>
  (row: Row, _: object, { load }: Context) =>
    load(statement, row.id).then(([first]) => first ?? null)

/** The statement of a loader that follows a pattern from `a` to `b`. */
export const follow = (label: string, pattern: string, order = 'b.sortName, b.id') =>
  `MATCH (a:${label})${pattern}(b) WHERE a.id IN $ids WITH a, b ORDER BY ${order} RETURN a.id AS id, collect(b) AS rows`
