import type { FieldNode, GraphQLField, GraphQLSchema } from 'graphql'
import type { RunShape } from '../bind/fit-to-run.ts'
import type { FragmentPlan, OrderKey, Reference } from '../declare/field-plan.ts'
import type { Settings } from '../declare/options.ts'
import type { FragmentDefinitions } from '../select/select-fields.ts'
import { listKnownParameters } from './absent-parameters.ts'
import type { Expression } from './expression.ts'
import { type Names, placeFragment, placeValue } from './fragment.ts'

/** A field in the document whose arguments feed the statement's parameters; `p0_`, `p1_` … keep them apart. */
export interface Binding {
  readonly prefix: string
  readonly field: GraphQLField<unknown, unknown>
  readonly node: FieldNode
  readonly plan: FragmentPlan
  /** Parameters that are null whatever the variables are. */
  readonly absent: ReadonlySet<string>
  /** The values of parameters that are the same in every run, as Cypher has them. */
  readonly fixed: ReadonlyMap<string, string>
  /** Whether all others are known not to be null. */
  readonly decided: boolean
  /** The sort keys that a cursor of this field holds; absent where the field is no page. */
  readonly order?: readonly OrderKey[]
  /** The page or root list around, where the plan inherits parameters of it. */
  readonly page?: Binding | undefined
  /** The rows that stand for parameters of a page which are not given, by their names. */
  readonly around?: Readonly<Record<string, string>>
}

/** What of a schema's settings decides the text of its statements. */
export type CompileSettings = Pick<
  Settings<never>,
  'key' | 'typeOfKey' | 'lookup' | 'loadInBatches' | 'longestStatement' | 'longestShared' | 'tooLarge'
>

/** What is known while one statement is compiled. */
export interface Compilation {
  readonly schema: GraphQLSchema
  readonly fragments: FragmentDefinitions
  readonly settings: CompileSettings
  /** The parameters that are null in the runs that this statement is for, where that is known. */
  readonly idle: ReadonlySet<string> | undefined
  /** The types of the rows whose keys are parameters, by parameter, in the runs that this statement is for. */
  readonly types: ReadonlyMap<string, string>
  readonly bindings: Binding[]
  /** The page or root list whose rows are compiled. */
  page: Binding | undefined
  /** The bindings that the current column makes use of. */
  used: Set<Binding>
  /** What rows are called that have a name of their own already, by their depth. */
  readonly rows: Map<number, string>
  /** What the current column has compiled so far, so that the branches of interfaces do not compile it each anew. */
  done: Map<string, Expression>
  /** Each thing that expressions were compiled of, with a number for the keys of `done`. */
  readonly numbers: Map<object, number>
}

/** Starts to compile a statement. */
export function startCompilation(
  schema: GraphQLSchema,
  fragments: FragmentDefinitions,
  settings: CompileSettings,
  { idle, types = new Map() }: Partial<RunShape> = {},
): Compilation {
  const begun = { bindings: [], used: new Set<Binding>(), rows: new Map(), done: new Map(), numbers: new Map() }
  return { schema, fragments, settings, idle, types, page: undefined, ...begun }
}

/** Begins with the column of another root field. */
export function startColumn(compilation: Compilation): void {
  compilation.used = new Set()
  compilation.done = new Map()
}

/** Throws where a text is longer than a statement may be: nested branches of interfaces multiply what they hold. */
export function refuseLongText(text: string, { longestStatement, tooLarge }: CompileSettings): void {
  if (text.length > longestStatement)
    throw tooLarge(
      `The query becomes a statement of more than ${longestStatement} characters. Ask for less, or in several requests.`,
    )
}

/** The expression of these things, compiled once for the current column. */
export function compileOnce(
  compilation: Compilation,
  of: readonly object[],
  depth: number,
  compile: () => Expression,
): Expression {
  const { done, numbers, settings } = compilation
  for (const one of of) if (!numbers.has(one)) numbers.set(one, numbers.size)
  const key = [depth, nameRow(compilation, depth), ...of.map((one) => numbers.get(one))].join(' ')
  const expression = done.get(key) ?? compile()
  refuseLongText(expression.text, settings)
  done.set(key, expression)
  return expression
}

/** A value that an argument gives. All are in one map: the database plans anew for each new combination of parameter types. */
export function nameValue(prefix: string, name: string): string {
  return `$values.${prefix}${name}`
}

/** What the row at a depth is called: the name of a variable holds its depth, so that no scope shadows another. */
export function nameRow({ rows }: Pick<Compilation, 'rows'>, depth: number): string {
  return rows.get(depth) ?? `v${depth}`
}

/** Compiles what is asked of a row that is at hand under a name, or an expression, of its own. */
export function compileNamed(
  { rows }: Compilation,
  depth: number,
  name: string,
  compile: () => Expression,
): Expression {
  rows.set(depth, name)
  try {
    return compile()
  } finally {
    rows.delete(depth)
  }
}

/** Compiles rows of a page or root list, whose fields may inherit parameters of it. */
export function compileWithin<Compiled>(compilation: Compilation, page: Binding, compile: () => Compiled): Compiled {
  const around = compilation.page
  compilation.page = page
  try {
    return compile()
  } finally {
    compilation.page = around
  }
}

/** Records that a field's arguments feed the statement; the same field in another branch shares its parameters. */
export function addBinding(
  compilation: Compilation,
  wanted: Omit<Binding, 'prefix' | 'absent' | 'fixed' | 'decided' | 'page'>,
): Binding {
  const { bindings, used, idle } = compilation
  const { field, node, plan } = wanted
  const page = plan.inherits && compilation.page
  const known = bindings.find((one) => one.node === node && one.plan === plan && one.page === page)
  const prefix = `p${bindings.length}_`
  const idleHere = ['after', 'before', 'last', ...plan.cypher.parameters].filter((name) =>
    idle?.has(`${prefix}${name}`),
  )
  const { absent, fixed } = listKnownParameters(field, node, plan)
  const binding = known ?? {
    ...{ ...wanted, fixed, prefix, page, decided: idle !== undefined },
    absent: new Set([...absent, ...idleHere]),
  }
  if (!known) bindings.push(binding)
  used.add(binding)
  return binding
}

/** Whether the document gives this argument. */
export function givesArgument({ node }: Pick<Binding, 'node'>, argument: string): boolean {
  return node.arguments?.some(({ name }) => name.value === argument) ?? false
}

/** The fragment of a bound field, reaching from the row at this depth to the next; a root field has depth 0 and no row. */
export function placeField(compilation: Compilation, binding: Binding, depth: number): string {
  return placeFragment(binding.plan.cypher, nameAll(compilation, binding, depth))
}

/** The same where the fragment is a value that needs no subquery; null where it is not. */
export function placeFieldValue(compilation: Compilation, binding: Binding, depth: number): string | null {
  return placeValue(binding.plan.cypher, nameAll(compilation, binding, depth))
}

function nameAll(compilation: Compilation, binding: Binding, depth: number): Names {
  return {
    ...(depth > 0 && { this: nameRow(compilation, depth) }),
    row: nameRow(compilation, depth + 1),
    parameter: (name) => nameParameter(binding, name),
    decided: binding.decided,
    fixed: (name) => (isInherited(binding, name) ? binding.page?.fixed : binding.fixed)?.get(name),
  }
}

/** The parameters that a plan inherits of the page or root list around. */
export function listInherited(
  { page }: { readonly page?: Binding | undefined },
  { inherits = [] }: FragmentPlan,
): string[] {
  return inherits.filter((name) => page?.plan.cypher.parameters.includes(name))
}

function isInherited(binding: Binding, name: string): boolean {
  return listInherited(binding, binding.plan).includes(name)
}

/** What a parameter of a field becomes; null where it is known to be. */
export function nameParameter(binding: Binding, name: string): string | null {
  const { prefix, plan, absent, page } = binding
  if (page && isInherited(binding, name)) {
    const [own, around] = [nameParameter(page, name), page.around?.[name]]
    // In a statement for all runs, what the page is asked for may be null.
    return own && around && !page.decided ? `coalesce(${own}, ${around})` : (own ?? around ?? null)
  }
  if (absent.has(name)) return null
  return plan.references && name in plan.references ? `${prefix}${name}` : nameValue(prefix, name)
}

/** The parameters of a field that name nodes and can be given. */
export function listReferences({ plan, absent }: Binding): [string, Reference][] {
  return Object.entries(plan.references ?? {}).filter(([name]) => !absent.has(name))
}

/** The label of the nodes that a reference names; null for any. */
export function labelOf(reference: Reference): string | null {
  return typeof reference === 'string' ? reference : (reference?.each ?? null)
}
