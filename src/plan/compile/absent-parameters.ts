import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  Kind,
  type ValueNode,
} from 'graphql'
import type { FragmentPlan } from '../declare/field-plan.ts'

type Field = GraphQLField<unknown, unknown>

/** What a document alone tells of the parameters of a field's fragment, whatever the variables are. */
export interface KnownParameters {
  /** Those that are null: what the fragment does with them need not be part of the statement. */
  readonly absent: ReadonlySet<string>
  /** Flags and values of enums that the document writes out or leaves to their defaults, as Cypher has them. */
  readonly fixed: ReadonlyMap<string, string>
}

/** Reads them from a field of the document. */
export function listKnownParameters(field: Field, node: FieldNode, plan: FragmentPlan): KnownParameters {
  const given = new Set<string>()
  const known = new Set<string>()
  const fixed = new Map<string, string>()
  const defaults = readDefaults(field, plan)
  if (!defaults) return { absent: given, fixed }
  for (const { name, type, defaultValue } of field.args) {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value
    addNames(known, name, type, null)
    if (value) addNames(given, name, type, value)
    const text = isLeafType(getNullableType(type)) && defaults[name] === defaultValue && writeFixed(value, defaultValue)
    if (text) fixed.set(name, text)
  }
  const isAbsent = (name: string) =>
    !given.has(name) && defaults[name] == null && (known.has(name) || !isMade(name, defaults))
  return { absent: new Set(plan.cypher.parameters.filter(isAbsent)), fixed }
}

/** A cursor and a page size are made for a page; all else is what the plan makes of arguments. */
function isMade(name: string, defaults: object): boolean {
  return name === 'after' || name === 'limit' || name in defaults
}

/** A flag or a value of an enum as Cypher writes it; a text of a caller is never part of a statement. */
function writeFixed(value: ValueNode | undefined, defaultValue: unknown): string | undefined {
  if (value?.kind === Kind.BOOLEAN) return String(value.value)
  if (value?.kind === Kind.ENUM) return `'${value.value}'`
  if (value && value.kind !== Kind.NULL) return undefined
  if (typeof defaultValue === 'boolean') return String(defaultValue)
  return typeof defaultValue === 'string' && /^[A-Z_]+$/.test(defaultValue) ? `'${defaultValue}'` : undefined
}

/** The name of an argument, and those of its fields: of a literal object the fields in it, else all. */
function addNames(names: Set<string>, name: string, type: GraphQLInputType, value: ValueNode | null): void {
  names.add(name)
  const object = getNamedType(type)
  if (!isInputObjectType(object)) return
  if (value?.kind === 'ObjectValue') for (const field of value.fields) names.add(field.name.value)
  else for (const field of Object.keys(object.getFields())) names.add(field)
}

/** The parameters where no argument is given; null where the plan needs one to tell. */
function readDefaults(field: Field, plan: FragmentPlan): Record<string, unknown> | null {
  const args = Object.fromEntries(field.args.map(({ name, defaultValue }) => [name, defaultValue]))
  try {
    return plan.parameters ? plan.parameters(args) : args
  } catch {
    return null
  }
}
