import { derived, encodeCursor, type PageValue, type Row, self, toRowKey } from 'pothos-plugin-cypher'
import { type AnyRowRef, type BuiltTypes, builder } from './builder.ts'

const PageInfo = builder.objectRef<PageValue>('PageInfo').implement({
  description: 'Where a page stands in its list (Relay).',
  fields: (t) => ({
    hasNextPage: t.boolean({
      description: 'More rows follow this page.',
      plan: derived((page: PageValue) => page.hasNextPage),
    }),
    hasPreviousPage: t.boolean({
      description: 'Rows come before this page.',
      plan: derived((page: PageValue) => page.hasPreviousPage),
    }),
    startCursor: t.string({
      nullable: true,
      description: 'The cursor of the first row; null on an empty page.',
      plan: derived(({ rows }: PageValue) => toCursor(rows.at(0))),
    }),
    endCursor: t.string({
      nullable: true,
      description: 'The cursor of the last row, for `after`; null on an empty page.',
      plan: derived(({ rows }: PageValue) => toCursor(rows.at(-1))),
    }),
  }),
})

function toCursor(row: PageValue['rows'][number] | undefined): string | null {
  return row ? encodeCursor(row.key) : null
}

/** What the statement gave each row under this response key. */
function readRows({ rows }: PageValue, key: string): Row[] {
  const rowKey = toRowKey(key)
  return rows.map(({ values }) => values[rowKey] ?? {})
}

/** The same with each row's place, from which its cursor is made. */
function readEdges({ rows }: PageValue, key: string): Row[] {
  const rowKey = toRowKey(key)
  return rows.map(({ key: place, values }) => ({ ...values[rowKey], __key: place }))
}

/** The place of an edge, from which its page can go on. */
export const rowCursor = derived(({ __key }: Row) => encodeCursor(__key))

/** The connection type of a node type, with edges that hold a cursor and the node (Relay). */
export function connectionOf(name: string, node: AnyRowRef) {
  const edge = builder.objectRef<Row>(`${name}Edge`).implement({
    description: `One row of a list of ${name}, with its place.`,
    fields: (t) => ({
      cursor: t.string({ description: 'Its place, for `after`.', plan: rowCursor }),
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
        plan: derived(readRows),
      }),
    }),
  })
}

/** The connection type of edges that carry fields of their own. */
export function connectionOfEdges(name: string, edge: AnyRowRef) {
  return builder.objectRef<PageValue>(`${name}Connection`).implement({
    description: `A list of ${name}, page by page (Relay).`,
    fields: (t) => pageFields(t, edge),
  })
}

type PageFieldBuilder = PothosSchemaTypes.ObjectFieldBuilder<BuiltTypes, PageValue>

function pageFields(t: PageFieldBuilder, edge: AnyRowRef) {
  return {
    edges: t.field({
      type: [edge],
      description: 'The rows of this page, each with its place.',
      plan: derived(readEdges),
    }),
    pageInfo: t.field({
      type: PageInfo,
      description: 'Where this page stands.',
      plan: derived((page: PageValue) => page),
    }),
    totalCount: t.int({
      description: 'How many rows there are on all pages.',
      plan: derived((page: PageValue) => page.totalCount),
    }),
  }
}
