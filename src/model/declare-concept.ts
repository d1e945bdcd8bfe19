import type { z } from 'zod'

type Day = string | null | undefined

/** What a file of the seed holds: one declaration from which reading, checks, records, constraints and schemas follow. */
export interface ConceptDeclaration<Label extends string | null, Shape extends z.ZodType> {
  /** The label of the node that an entry becomes, and of its global id; null where an entry becomes no node of its own. */
  readonly label: Label
  readonly description: string
  /** The shape of one entry. */
  readonly shape: Shape
  /** The day that lists sort it by, if they sort it by day. */
  readonly day?: (entry: z.infer<Shape>) => Day
}

/** Declares a concept, with the types of its label and entries. */
export function declareConcept<const Label extends string | null, Shape extends z.ZodType>(
  declaration: ConceptDeclaration<Label, Shape>,
): ConceptDeclaration<Label, Shape> {
  return declaration
}
