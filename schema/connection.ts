import type { GraphQLResolveInfo } from 'graphql'
import { encodeCursor } from '../src/plan/cursor.ts'
import { self } from '../src/plan/field-plan.ts'
import { toRowKey } from '../src/plan/fragment.ts'
import type { PageValue } from '../src/plan/page-value.ts'
import type { Row } from '../src/plan/plugin.ts'
import { type BuiltTypes, builder, type RowRef } from './builder.ts'

const PageInfo = builder.objectRef<PageValue>('PageInfo').implement({
  description: 'Where a page stands in its list (Relay).',
  fields: (t) => ({
    hasNextPage: t.boolean({ description: 'More rows follow this page.', resolve: (page) => page.hasNextPage }),
    hasPreviousPage: t.boolean({ description: 'Rows come before this page.', resolve: (page) => page.hasPreviousPage }),
    startCursor: t.string({
      nullable: true,
      description: 'The cursor of the first row; null on an empty page.',
      resolve: ({ rows }) => toCursor(rows.at(0)),
    }),
    endCursor: t.string({
      nullable: true,
      description: 'The cursor of the last row, for `after`; null on an empty page.',
      resolve: ({ rows }) => toCursor(rows.at(-1)),
    }),
  }),
})

function toCursor(row: PageValue['rows'][number] | undefined): string | null {
  return row ? encodeCursor(row.key) : null
}

/** What the statement gave each row under this response key. */
function readRows({ rows }: PageValue, { path }: GraphQLResolveInfo): Row[] {
  return rows.map(({ values }) => values[toRowKey(path.key)] ?? {})
}

/** The same with each row's place, from which its cursor is made. */
function readEdges({ rows }: PageValue, { path }: GraphQLResolveInfo): Row[] {
  return rows.map(({ key, values }) => ({ ...values[toRowKey(path.key)], __key: key }))
}

/** The connection type of a node type, with edges that hold a cursor and the node (Relay). */
export function connectionOf(name: string, node: RowRef) {
  const edge = builder.objectRef<Row>(`${name}Edge`).implement({
    description: `One row of a list of ${name}, with its place.`,
    fields: (t) => ({
      cursor: t.string({ description: 'Its place, for `after`.', resolve: ({ __key }) => encodeCursor(__key) }),
      node: t.field({ type: node, description: 'The row itself.', plan: self }),
    }),
  })
  return builder.objectRef<PageValue>(`${name}Connection`).implement({
    description: `A list of ${name}, page by page (Relay).`,
    fields: (t) => ({
      ...pageFields(t, edge),
      nodes: t.field({
        type: [node],
        description: 'The rows of this page.',
        resolve: (page, _, __, info) => readRows(page, info),
      }),
    }),
  })
}

/** The connection type of edges that carry fields of their own. */
export function connectionOfEdges(name: string, edge: RowRef) {
  return builder.objectRef<PageValue>(`${name}Connection`).implement({
    description: `A list of ${name}, page by page (Relay).`,
    fields: (t) => pageFields(t, edge),
  })
}

type PageFieldBuilder = PothosSchemaTypes.ObjectFieldBuilder<BuiltTypes, PageValue>

function pageFields(t: PageFieldBuilder, edge: RowRef) {
  return {
    edges: t.field({
      type: [edge],
      description: 'The rows of this page, each with its place.',
      resolve: (page, _, __, info) => readEdges(page, info),
    }),
    pageInfo: t.field({ type: PageInfo, description: 'Where this page stands.', resolve: (page) => page }),
    totalCount: t.int({ description: 'How many rows there are on all pages.', resolve: (page) => page.totalCount }),
  }
}
