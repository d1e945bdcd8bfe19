import type { FieldNode, GraphQLField, GraphQLSchema } from 'graphql'
import type { FragmentPlan, OrderKey } from './field-plan.ts'
import { placeFragment } from './fragment.ts'
import type { Fragments } from './select-fields.ts'
import './extensions.ts'

/** A field in the document whose arguments feed the statement's parameters; `p0_`, `p1_` … keep them apart. */
export interface Binding {
  readonly prefix: string
  readonly field: GraphQLField<unknown, unknown>
  readonly node: FieldNode
  readonly plan: FragmentPlan
  /** The sort keys that a cursor of this field holds; absent where the field is no page. */
  readonly order?: readonly OrderKey[]
}

/** What is known while one statement is compiled. */
export interface Compilation {
  readonly schema: GraphQLSchema
  readonly fragments: Fragments
  /** Relations of rows deeper than this are left out; the fallback loads them. */
  readonly maxDepth: number
  readonly bindings: Binding[]
  /** The bindings that the entry field in hand makes use of. */
  used: Set<Binding>
}

/** Starts on a statement. */
export function startCompilation(schema: GraphQLSchema, fragments: Fragments, maxDepth: number): Compilation {
  return { schema, fragments, maxDepth, bindings: [], used: new Set() }
}

/** A row variable: its name tells how many rows lie around it, so that no scope hides another. */
export function nameRow(depth: number): string {
  return `v${depth}`
}

/** Takes down that a field's arguments feed the statement; the same field in another branch shares its parameters. */
export function addBinding({ bindings, used }: Compilation, wanted: Omit<Binding, 'prefix'>): Binding {
  const known = bindings.find(({ node, plan }) => node === wanted.node && plan === wanted.plan)
  const binding = known ?? { ...wanted, prefix: `p${bindings.length}_` }
  if (!known) bindings.push(binding)
  used.add(binding)
  return binding
}

/** The fragment of a bound field, reaching from the row at this depth to the next; an entry reaches from depth 0, no row. */
export function placeField({ prefix, plan }: Binding, depth: number): string {
  return placeFragment(plan.cypher, {
    ...(depth > 0 && { this: nameRow(depth) }),
    row: nameRow(depth + 1),
    parameter: (name) => (plan.references && name in plan.references ? `${prefix}${name}` : `$${prefix}${name}`),
  })
}
