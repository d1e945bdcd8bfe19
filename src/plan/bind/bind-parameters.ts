import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql'
import { type Binding, givesArgument, listReferences } from '../compile/compilation.ts'
import type { Statement } from '../compile/statement.ts'
import { toPageSize } from '../complete/page-value.ts'
import type { Settings } from '../declare/options.ts'
import { decodeCursor } from './cursor.ts'

type Values = Record<string, unknown>
type BindSettings = Pick<Settings<never>, 'lookup' | 'pageSize' | 'badInput'>

/** The parameters of a run, and what was wrong with the arguments of a field. */
export interface Bound {
  readonly parameters: Values
  readonly failures: ReadonlyMap<Binding, unknown>
}

/** Reads the document's arguments, with the variables of one run, into the statement's parameters. */
export function bindParameters({ bindings, conditions }: Statement, variables: Values, settings: BindSettings): Bound {
  const parameters: Values = {}
  const failures = new Map<Binding, unknown>()
  for (const name of conditions) parameters[`if_${name}`] = variables[name] === true
  for (const binding of bindings) {
    let values: Values = {}
    try {
      values = readValues(binding, variables, settings)
    } catch (failure) {
      failures.set(binding, failure)
    }
    for (const [name, value] of Object.entries(completeValues(binding, values, settings)))
      parameters[`${binding.prefix}${name}`] = value
  }
  return { parameters, failures }
}

function readValues({ field, node, plan, order }: Binding, variables: Values, settings: BindSettings): Values {
  const args = readArguments(field, node, variables)
  const values: Values = plan.parameters ? plan.parameters(args) : { ...args }
  return order ? { ...values, ...readPage(field, args, order, settings) } : values
}

/** The arguments of a field: null means not given, so the default applies. */
export function readArguments(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Values): Values {
  return applyDefaults(field, getArgumentValues(field, node, variables))
}

/** Gives the arguments that are null their defaults. */
export function applyDefaults({ args }: Pick<GraphQLField<unknown, unknown>, 'args'>, values: Values): Values {
  for (const { name, defaultValue } of args)
    if (values[name] === null && defaultValue !== undefined) values[name] = defaultValue
  return values
}

/** Where a page begins and ends, and how many rows are read: one more than it shows. */
function readPage(
  { args: declared }: Binding['field'],
  args: Values,
  order: NonNullable<Binding['order']>,
  settings: BindSettings,
): Values {
  const { pageSize, badInput } = settings
  if (args.first != null && args.last != null)
    throw badInput(
      '`first` and `last` are both given. Give `first` for the beginning of the list, or `last` for its end.',
    )
  const size = toPageSize(args, pageSize)
  const [name, further] = args.last == null ? ['first', 'after'] : ['last', 'before']
  const most = declared.find((argument) => argument.name === name)?.extensions.mostRows ?? pageSize.greatest
  if (size < 0 || size > most)
    throw badInput(`\`${name}\` is ${size}; it can be 0 to ${most}. Read further pages with \`${further}\`.`)
  const [after, before] = ['after', 'before'].map((end) => readCursor(end, args[end], order, settings))
  return { after, before, last: args.last, limit: BigInt(size + 1) }
}

function readCursor(
  end: string,
  cursor: unknown,
  order: NonNullable<Binding['order']>,
  { badInput }: BindSettings,
): unknown[] | null {
  if (typeof cursor !== 'string') return null
  const keys = decodeCursor(cursor, order)
  if (keys) return keys
  throw badInput(
    `\`${end}\` is not a cursor of this list. Use a \`cursor\`, or the \`endCursor\` or \`startCursor\`, of another page of it.`,
  )
}

/** Every parameter that the fragment names has a value; what was not given is null. */
function completeValues(binding: Binding, values: Values, { lookup }: BindSettings): Values {
  const { plan, order } = binding
  const complete: Values = order ? { limit: values.limit ?? 0n, after: values.after ?? null } : {}
  for (const name of ['last', 'before'])
    if (order && givesArgument(binding, name)) complete[name] = values[name] ?? null
  for (const name of plan.cypher.parameters) complete[name] = values[name] ?? null
  for (const { direction } of order ?? [])
    if (typeof direction !== 'string') complete[direction.argument] = values[direction.argument] ?? null
  const toKey = (name: unknown) => (typeof name === 'string' && lookup ? lookup.toKey(name) : null)
  for (const [name] of listReferences(binding)) {
    const given = values[name]
    complete[name] = Array.isArray(given) ? given.map(toKey) : toKey(given)
  }
  return complete
}
