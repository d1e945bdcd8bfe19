import { Kind, parse, print, visit } from 'graphql'

/** The same document without the variables that are null and the arguments that they give. */
export function leaveOutNulls(query: string, variables: Readonly<Record<string, unknown>>): string {
  const isNull = (name: string) => variables[name] === null || variables[name] === undefined
  return print(
    visit(parse(query), {
      VariableDefinition: ({ variable }) => (isNull(variable.name.value) ? null : undefined),
      Argument: ({ value }) => (value.kind === Kind.VARIABLE && isNull(value.name.value) ? null : undefined),
    }),
  )
}
