import type { ASTVisitor, ValueNode } from 'graphql'

const names = new WeakMap<ValueNode, string>()

/** The argument, field of an argument or variable that a literal is written for, as far as a document was validated by our rule. */
export function nameOfLiteral(node: ValueNode): string | undefined {
  return names.get(node)
}

/** A validation rule that refuses nothing: it notes what each literal is written for, since the scalars that refuse one are not told. */
export function argumentNamesRule(): ASTVisitor {
  return {
    Argument: ({ name, value }) => noteName(value, name.value),
    ObjectField: ({ name, value }) => noteName(value, name.value),
    VariableDefinition: ({ variable, defaultValue }) => {
      if (defaultValue) noteName(defaultValue, `$${variable.name.value}`)
    },
  }
}

function noteName(node: ValueNode, name: string): void {
  names.set(node, name)
  if (node.kind === 'ListValue') for (const item of node.values) noteName(item, name)
}
