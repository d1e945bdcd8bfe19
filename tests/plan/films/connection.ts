import type { ArgBuilder, InterfaceRef, ObjectRef } from '@pothos/core'
import { derived, encodeCursor, type PageValue, type Row, self, toRowKey } from 'pothos-plugin-cypher'
import { builder } from './builder.ts'

type BuiltTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Built> ? Built : never
type RowRef = ObjectRef<BuiltTypes, Row> | InterfaceRef<BuiltTypes, Row>

/** The arguments of every list that is read page by page. */
export function pageArguments(arg: ArgBuilder<BuiltTypes>) {
  return { first: arg.int(), after: arg.string() }
}

const ends = { startCursor: 0, endCursor: -1 }
const PageInfo = builder.objectRef<PageValue>('PageInfo')
PageInfo.implement({
  fields: (t) => ({
    hasNextPage: t.boolean({ plan: derived((page: PageValue) => page.hasNextPage) }),
    hasPreviousPage: t.boolean({ plan: derived((page: PageValue) => page.hasPreviousPage) }),
  }),
})
for (const [name, at] of Object.entries(ends))
  builder.objectField(PageInfo, name, (t) =>
    t.string({
      nullable: true,
      plan: derived(({ rows }: PageValue) => (rows.length > 0 ? encodeCursor(rows.at(at)?.key) : null)),
    }),
  )

/** The connection of edges that carry fields of their own. */
export function connectionOfEdges(name: string, edge: RowRef) {
  builder.objectField(edge as ObjectRef<BuiltTypes, Row>, 'cursor', (t) =>
    t.string({ plan: derived(({ __key }: Row) => encodeCursor(__key)) }),
  )
  return builder.objectRef<PageValue>(`${name}Connection`).implement({
    fields: (t) => ({
      totalCount: t.int({ plan: derived((page: PageValue) => page.totalCount) }),
      pageInfo: t.field({ type: PageInfo, plan: derived((page: PageValue) => page) }),
      edges: t.field({
        type: [edge],
        plan: derived(({ rows }: PageValue, key) =>
          rows.map((row) => ({ ...row.values[toRowKey(key)], __key: row.key })),
        ),
      }),
    }),
  })
}

/** The connection of a node type. */
export function connectionOf(name: string, node: RowRef) {
  const edge = builder.objectRef<Row>(`${name}Edge`)
  edge.implement({ fields: (t) => ({ node: t.field({ type: node, plan: self }) }) })
  const connection = connectionOfEdges(name, edge)
  builder.objectField(connection, 'nodes', (t) =>
    t.field({
      type: [node],
      plan: derived(({ rows }: PageValue, key) => rows.map(({ values }) => values[toRowKey(key)] ?? {})),
    }),
  )
  return connection
}
