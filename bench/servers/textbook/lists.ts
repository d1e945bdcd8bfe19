import type { ObjectRef } from '@pothos/core'
import { builder } from './builder.ts'
import type { Context, Row } from './context.ts'

/** A list with its total, each read when asked for. */
export interface List {
  totalCount(): Promise<number>
  nodes(): Promise<Row[]>
}

/** The connection type of rows of a type. */
export function listType(name: string, type: Parameters<typeof builder.objectRef>[0] | unknown) {
  return builder.objectRef<List>(name).implement({
    fields: (t) => ({
      totalCount: t.int({ resolve: (list) => list.totalCount() }),
      nodes: t.field({ type: [type as ObjectRef<never, Row>], resolve: (list: List) => list.nodes() }) as never,
    }),
  })
}

/** Two statements over the same rows: how many, and the first of them in order. */
export function listRows(
  { read }: Context,
  reach: string,
  parameters: object,
  order = 'row.sortOn DESC, row.id DESC',
): List {
  return {
    totalCount: () => read(`${reach} RETURN count(row) AS count`, parameters).then(([found]) => found.count),
    nodes: () =>
      read(`${reach} WITH * ORDER BY ${order} LIMIT toInteger($first) RETURN row`, parameters).then((rows) =>
        rows.map(({ row }) => row),
      ),
  }
}
