import type { FieldPlan } from './field-plan.ts'

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    /** How the field's value is reached in the graph. */
    plan?: FieldPlan
  }
  interface GraphQLObjectTypeExtensions<_TSource, _TContext> {
    /** The label of the nodes of this type; rows of a type with a label can be found again by their id. */
    label?: string
  }
}
