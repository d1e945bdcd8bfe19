import SchemaBuilder, { InputFieldBuilder, type InterfaceRef, type ObjectRef, type SchemaTypes } from '@pothos/core'
import { encodeCursor } from '../bind/cursor.ts'
import { toRowKey } from '../compile/fragment.ts'
import type { PageValue } from '../complete/page-value.ts'
import type { Row } from './field-plan.ts'
import { usualPageSize } from './options.ts'
import { derived, self } from './plans.ts'

/** An object or interface type whose rows come from the graph. */
export type AnyRowRef<Types extends SchemaTypes> = ObjectRef<Types, object> | InterfaceRef<Types, object>

/** The cursor of an edge, from which the next page can go on. */
export const edgeCursor = derived(({ __mark, __cursor }: Row) => encodeCursor(String(__mark), __cursor as unknown[]))

const builders = SchemaBuilder.prototype as PothosSchemaTypes.SchemaBuilder<SchemaTypes>
const inputs = InputFieldBuilder.prototype as PothosSchemaTypes.InputFieldBuilder<SchemaTypes, 'Arg'>

builders.connectionOf = function connectionOf(name, node) {
  const edge = this.objectRef<Row>(`${name}Edge`).implement({
    description: `One row of a list of ${name}, with its place.`,
    fields: (t) => ({
      cursor: t.string({ nullable: false, description: 'Its place, for `after` and `before`.', plan: edgeCursor }),
      node: t.field({ nullable: false, type: node, description: 'The row itself.', plan: self }),
    }),
  })
  return this.objectRef<PageValue>(`${name}Connection`).implement({
    description: `A list of ${name}, page by page (Relay).`,
    fields: (t) => ({
      ...pageFields(this, t, edge),
      ...nodesField(t, node),
    }),
  })
}

builders.connectionOfEdges = function connectionOfEdges(name, edge, node) {
  return this.objectRef<PageValue>(`${name}Connection`).implement({
    description: `A list of ${name}, page by page (Relay).`,
    fields: (t) => ({ ...pageFields(this, t, edge), ...(node && nodesField(t, node)) }),
  })
}

inputs.pageArgs = function pageArgs(most) {
  const { standard, greatest: usual } = this.builder.options.cypher.pageSize ?? usualPageSize
  const greatest = most ?? usual
  const extensions = { countsRows: true, ...(most !== undefined && { mostRows: most }) } as const
  const args = {
    first: this.int({
      required: false,
      description: `How many rows, 0 to ${greatest}; ${standard} unless given.`,
      extensions,
    }),
    after: this.string({ required: false, description: 'A cursor of this list: only rows behind it.' }),
    last: this.int({
      required: false,
      description: `In place of \`first\`: how many rows from the end, 0 to ${greatest}, in the order of the list.`,
      extensions,
    }),
    before: this.string({ required: false, description: 'A cursor of this list: only rows before it.' }),
  }
  // A builder of any types does not tell TypeScript what its Int and String hold.
  return args as ReturnType<typeof inputs.pageArgs>
}

type Builder = PothosSchemaTypes.SchemaBuilder<SchemaTypes>
type PageFieldBuilder = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, PageValue>

/** What the connections of nodes and those of edges have in common. */
function pageFields(builder: Builder, t: PageFieldBuilder, edge: AnyRowRef<SchemaTypes>) {
  return {
    edges: t.field({
      nullable: false,
      type: [edge],
      description: 'The rows of this page, each with its place.',
      plan: derived(readEdges),
    }),
    pageInfo: t.field({
      nullable: false,
      type: pageInfoOf(builder),
      description: 'Where this page stands.',
      plan: derived((page: PageValue) => page),
    }),
    totalCount: t.int({
      nullable: false,
      description: 'How many rows there are on all pages.',
      plan: derived((page: PageValue) => page.totalCount),
    }),
  }
}

/** The rows without their edges. */
function nodesField(t: PageFieldBuilder, node: AnyRowRef<SchemaTypes>) {
  return {
    nodes: t.field({ nullable: false, type: [node], description: 'The rows of this page.', plan: derived(readRows) }),
  }
}

/** The type PageInfo of each builder, declared with its first connection. */
const pageInfos = new WeakMap<Builder, ObjectRef<SchemaTypes, PageValue>>()

function pageInfoOf(builder: Builder): ObjectRef<SchemaTypes, PageValue> {
  const known = pageInfos.get(builder)
  if (known) return known
  const declared = builder.objectRef<PageValue>('PageInfo').implement({
    description: 'Where a page stands in its list (Relay).',
    fields: (t) => ({
      hasNextPage: t.boolean({
        nullable: false,
        description: 'Rows follow this page.',
        plan: derived((page: PageValue) => page.hasNextPage),
      }),
      hasPreviousPage: t.boolean({
        nullable: false,
        description: 'Rows come before this page.',
        plan: derived((page: PageValue) => page.hasPreviousPage),
      }),
      startCursor: t.string({
        nullable: true,
        description: 'The cursor of the first row, for `before`; null on an empty page.',
        plan: derived((page: PageValue) => toCursor(page, page.rows.at(0))),
      }),
      endCursor: t.string({
        nullable: true,
        description: 'The cursor of the last row, for `after`; null on an empty page.',
        plan: derived((page: PageValue) => toCursor(page, page.rows.at(-1))),
      }),
    }),
  })
  pageInfos.set(builder, declared)
  return declared
}

function toCursor(page: PageValue, row: PageValue['rows'][number] | undefined): string | null {
  return row ? encodeCursor(page.mark, row.key) : null
}

/** What the statement gave each row under this response key. */
function readRows({ rows }: PageValue, key: string): Row[] {
  const rowKey = toRowKey(key)
  return rows.map(({ values }) => values[rowKey] ?? {})
}

/** The same with what each row's cursor is made of. */
function readEdges({ rows, mark }: PageValue, key: string): Row[] {
  const rowKey = toRowKey(key)
  return rows.map(({ key: sortKeys, values }) => ({ ...values[rowKey], __mark: mark, __cursor: sortKeys }))
}
