import type { GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { fitByIdleness } from '../bind/fit-by-idleness.ts'
import { anyCondition, type Fragments, selectFields } from '../select/select-fields.ts'
import { type Binding, nameRow, startCompilation, startEntry } from './compilation.ts'
import { compileField, underCondition } from './compile-selection.ts'
import { composeStatement, type Lookup } from './compose-statement.ts'
import type { Decode } from './expression.ts'
import { quoteKey, toRowKey } from './fragment.ts'

/** A column, and what becomes of its value. */
export type Decoder = readonly [string, Decode | undefined]

/** A statement, what feeds it, and what becomes of its rows. */
export interface Statement {
  readonly text: string
  readonly bindings: readonly Binding[]
  /** The variables that @skip and @include hang on. */
  readonly conditions: readonly string[]
  /** The bindings of each entry field, by response key. */
  readonly entries: ReadonlyMap<string, ReadonlySet<Binding>>
  /** What becomes of the columns of a row. */
  readonly decoders: readonly Decoder[]
  /** The same for all entry fields but these; absent where there is but one. */
  readonly leaveOut?: (entries: ReadonlySet<string>) => Statement
  /** What is sent in a run with these parameters: the text without what those that are null would leave idle. */
  readonly fit?: (parameters: Readonly<Record<string, unknown>>) => Pick<Statement, 'text' | 'decoders'> | undefined
}

/** Longer statements are planned slowly by the database; they are compiled less deep and the rest is loaded. */
const LONGEST = 60_000
const DEPTHS = [Number.POSITIVE_INFINITY, 6, 4, 3, 2, 1, 0]

/** What shapes an operation's statement beside its document. */
interface Shape {
  /** How deep it is compiled: the first, or the next where that gets too long. */
  readonly depths?: readonly number[]
  /** Entry fields that are not part of it. */
  readonly left?: ReadonlySet<string>
  /** Parameters that are known to be null. */
  readonly idle?: ReadonlySet<string>
}

/** One statement for all entry fields of an operation. */
export function compileOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  lookup: Lookup,
  shape: Shape = {},
): Statement {
  const { depths = DEPTHS, left = new Set(), idle } = shape
  const [deepest = 0, ...rest] = depths
  const compilation = startCompilation(schema, fragments, deepest, idle)
  const type = schema.getQueryType()
  if (!type) throw new TypeError('the schema has no query type')
  const entries = new Map<string, ReadonlySet<Binding>>()
  const columns: string[] = []
  const decoders: Decoder[] = []
  for (const selected of selectFields(schema, fragments, type, [operation.selectionSet])) {
    const field = type.getFields()[selected.name]
    if (!field?.extensions.plan || left.has(selected.key)) continue
    startEntry(compilation)
    const expression = underCondition(compileField(compilation, field, selected.nodes, 0), anyCondition(selected))
    columns.push(`${expression.text} AS ${quoteKey(selected.key)}`)
    decoders.push([toRowKey(selected.key), expression.decode])
    entries.set(selected.key, compilation.used)
  }
  const text = composeStatement(compilation.bindings, lookup, '', columns)
  if (text.length > LONGEST && rest.length > 0)
    return compileOperation(schema, operation, fragments, lookup, { ...shape, depths: rest })
  const compileAnew = (other: Shape) => compileOperation(schema, operation, fragments, lookup, { ...shape, ...other })
  return {
    text,
    bindings: compilation.bindings,
    conditions: listConditions(text),
    entries,
    decoders,
    leaveOut: (out) => compileAnew({ left: out }),
    ...(!idle && { fit: fitByIdleness((names) => compileAnew({ depths: [deepest], idle: names })) }),
  }
}

/** One statement that loads one field for many rows of one type, by their ids in `$keys`. */
export function compileLoad(info: GraphQLResolveInfo, lookup: Lookup, maxDepth: number): Statement {
  const { schema, fragments, parentType, fieldName, fieldNodes } = info
  const compilation = startCompilation(schema, fragments, maxDepth)
  const expression = compileField(compilation, fieldOf(parentType, fieldName), fieldNodes, 1)
  const rows = `UNWIND $keys AS key MATCH (${nameRow(1)}:${parentType.extensions.label} {id: key})`
  const text = composeStatement(compilation.bindings, lookup, rows, ['key AS `key`', `${expression.text} AS \`value\``])
  const entries = new Map([['value', compilation.used]])
  return {
    text,
    bindings: compilation.bindings,
    conditions: listConditions(text),
    entries,
    decoders: [['value', expression.decode]],
  }
}

function listConditions(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\$values\.if_(\w+)/g), ([, name]) => name ?? ''))]
}

function fieldOf(type: GraphQLObjectType, name: string) {
  const field = type.getFields()[name]
  if (!field) throw new TypeError(`${type.name} has no field ${name}`)
  return field
}
