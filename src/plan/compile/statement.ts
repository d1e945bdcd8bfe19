import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import { fitToRun, type RunShape } from '../bind/fit-to-run.ts'
import { anyCondition, selectFields } from '../select/select-fields.ts'
import {
  type Binding,
  type Compilation,
  type CompileSettings,
  nameRow,
  refuseLongText,
  startColumn,
  startCompilation,
} from './compilation.ts'
import { compileField, underCondition } from './compile-selection.ts'
import { composeStatement } from './compose-statement.ts'
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
  /** The bindings of each column, by response key. */
  readonly columns: ReadonlyMap<string, ReadonlySet<Binding>>
  /** What becomes of the columns of a row. */
  readonly decoders: readonly Decoder[]
  /**
   * Where it would be too long for several root fields: the statement of each, by response key, which is run in its place.
   * Their text does not depend on the response keys, so that the database knows the plan of a field that others asked for.
   */
  readonly parts?: ReadonlyMap<string, Statement>
  /** The same statement without these columns; absent where it has but one. */
  readonly without?: (columns: ReadonlySet<string>) => Statement
  /** What is sent in a run with these parameters: the text specialised to those that are null and to the types of keys. */
  readonly specialise?: (
    parameters: Readonly<Record<string, unknown>>,
  ) => Pick<Statement, 'text' | 'decoders'> | undefined
}

/** What shapes an operation's statement beside its document. */
interface Shape {
  /** Columns that are no part of it. */
  readonly left?: ReadonlySet<string>
  /** The root field that it is for alone, by response key; its column is `value`. */
  readonly only?: string
  /** The runs that it is for; all unless given. */
  readonly run?: RunShape
}

/** An operation of a valid document. */
export type OperationAsked = Pick<GraphQLResolveInfo, 'schema' | 'operation' | 'fragments'>

/** One statement with a column for each root field of an operation. */
export function compileOperation(asked: OperationAsked, settings: CompileSettings, shape: Shape = {}): Statement {
  const { schema, operation, fragments } = asked
  const { left = new Set(), only, run } = shape
  const compilation = startCompilation(schema, fragments, settings, run)
  const type = schema.getQueryType()
  if (!type) throw new TypeError('the schema has no query type')
  const columns = new Map<string, ReadonlySet<Binding>>()
  const texts: string[] = []
  const decoders: Decoder[] = []
  for (const selected of selectFields(schema, fragments, type, [operation.selectionSet])) {
    const field = type.getFields()[selected.name]
    if (!field?.extensions.plan || left.has(selected.key) || (only ?? selected.key) !== selected.key) continue
    const column = only === undefined ? selected.key : PART
    startColumn(compilation)
    const expression = underCondition(compileField(compilation, field, selected.nodes, 0), anyCondition(selected))
    texts.push(`${expression.text} AS ${quoteKey(column)}`)
    decoders.push([toRowKey(column), expression.decode])
    columns.set(column, compilation.used)
  }
  const compileAnew = (other: Shape) => compileOperation(asked, settings, { ...shape, ...other })
  const rests = new Map<string, Statement>()
  const text = composeStatement(compilation, '', texts)
  if (!run && columns.size > 1 && text.length > settings.longestShared) return divide([...columns.keys()], compileAnew)
  return {
    ...finishStatement(compilation, text),
    columns,
    decoders,
    without: (out) => keepFew(rests, [...out].join(' '), () => compileAnew({ left: out })),
    ...(!run && {
      specialise: fitToRun((fitted) => compileAnew({ run: fitted }), readTypes(compilation)),
    }),
  }
}

/** The one column of a statement that is a part of an operation, or loads a field. */
export const PART = 'value'

/** A statement for each of these root fields in place of one for all. */
function divide(keys: readonly string[], compile: (shape: Shape) => Statement): Statement {
  const parts = new Map(keys.map((only) => [only, compile({ only })]))
  return { text: '', bindings: [], conditions: [], columns: new Map(), decoders: [], parts }
}

/** The types that keys among a run's parameters tell. */
function readTypes({ bindings, settings: { typeOfKey } }: Compilation) {
  const keyed = bindings.flatMap(({ prefix, plan }) =>
    'keyIn' in plan && plan.keyIn ? [`${prefix}${plan.keyIn}`] : [],
  )
  return (parameters: Readonly<Record<string, unknown>>) =>
    new Map(
      keyed.flatMap((name) => {
        const key = parameters[name]
        return typeOfKey && typeof key === 'string' ? [[name, typeOfKey(key)] as const] : []
      }),
    )
}

/** So many statements are kept of what is left of an operation when other columns fail. */
const MOST_RESTS = 8

/** What is kept under a key, made where it is not; of more than so many keys it is made each time. */
function keepFew<Value>(kept: Map<string, Value>, key: string, make: () => Value): Value {
  const value = kept.get(key) ?? make()
  if (kept.size < MOST_RESTS) kept.set(key, value)
  return value
}

/** A field that is asked for, of rows of one type. */
export type FieldAsked = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'parentType' | 'fieldName' | 'fieldNodes'>

/** One statement that loads one field for many rows of one type, by their keys in `$keys`. */
export function compileBatch(asked: FieldAsked, settings: CompileSettings): Statement {
  const { schema, fragments, parentType, fieldName, fieldNodes } = asked
  const compilation = startCompilation(schema, fragments, settings)
  const expression = compileField(compilation, fieldOf(parentType, fieldName), fieldNodes, 1)
  const rows = `UNWIND $keys AS key MATCH (${nameRow(compilation, 1)}:${parentType.extensions.label} {${settings.key}: key})`
  const text = composeStatement(compilation, rows, ['key AS `key`', `${expression.text} AS ${quoteKey(PART)}`])
  return {
    ...finishStatement(compilation, text),
    columns: new Map([[PART, compilation.used]]),
    decoders: [[PART, expression.decode]],
  }
}

/** The text of a statement, and what feeds it; throws where it is too long. */
function finishStatement(compilation: Compilation, text: string): Pick<Statement, 'text' | 'bindings' | 'conditions'> {
  refuseLongText(text, compilation.settings)
  return { text, bindings: compilation.bindings, conditions: listConditions(text) }
}

function listConditions(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\$values\.if_(\w+)/g), ([, name]) => name ?? ''))]
}

function fieldOf(type: GraphQLObjectType, name: string) {
  const field = type.getFields()[name]
  if (!field) throw new TypeError(`${type.name} has no field ${name}`)
  return field
}
