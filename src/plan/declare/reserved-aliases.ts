import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'

/** A validation rule: aliases that begin with `__` are refused, since rows hold values of the plugin under such keys. */
export function reservedAliasesRule(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const { alias, name } = node
      // `__typename` is no part of a row, whatever its alias.
      if (!alias?.value.startsWith('__') || name.value === '__typename') return
      const message = `"${alias.value}" cannot be an alias of "${name.value}": names that begin with "__" are reserved.`
      context.reportError(new GraphQLError(message, { nodes: node }))
    },
  }
}
