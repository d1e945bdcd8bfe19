import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  type ValueNode,
} from 'graphql'
import type { FragmentPlan } from '../declare/field-plan.ts'

type Field = GraphQLField<unknown, unknown>

/**
 * The parameters of a field's fragment that are null whatever the variables are, because the document does not give
 * their argument: what the fragment does with them need not be part of the statement.
 */
export function listAbsentParameters(field: Field, node: FieldNode, plan: FragmentPlan): ReadonlySet<string> {
  const given = new Set<string>()
  const known = new Set<string>()
  for (const { name, type } of field.args) {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value
    addNames(known, name, type, null)
    if (value) addNames(given, name, type, value)
  }
  const defaults = readDefaults(field, plan)
  if (!defaults) return new Set()
  return new Set(plan.cypher.parameters.filter((name) => known.has(name) && !given.has(name) && defaults[name] == null))
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
