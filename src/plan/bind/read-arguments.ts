import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql'

type Values = Record<string, unknown>

/** The arguments of a field in this run: null counts as not given, so that what is standard stands for it. */
export function readArguments(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Values): Values {
  const values = getArgumentValues(field, node, variables)
  for (const { name, defaultValue } of field.args)
    if (values[name] === null && defaultValue !== undefined) values[name] = defaultValue
  return values
}
