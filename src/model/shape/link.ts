import { z } from 'zod'
import { allTypes, type innerTypes, type mergingTypes, type RelationshipTypeName } from '../relationship-types.ts'
import { evidence } from './citation.ts'
import { text } from './entity.ts'
import { idOf } from './reference.ts'

type TypeName = RelationshipTypeName | keyof typeof innerTypes | keyof typeof mergingTypes

/** Which relationship a reference in an entry makes. */
export interface LinkEnd {
  /** Several if the entry says which in `type` beside it. */
  readonly types: readonly string[]
  /** Which end the reference is; the entry itself is the other. */
  readonly end: 'from' | 'to'
}

declare const makesLink: unique symbol

/** The schema of an id that makes a relationship, a type of its own so that other texts are not taken for one. */
export type LinkedId = z.ZodString & { readonly [makesLink]: true }

/** The references that make relationships, by the schema of the id. */
export const linkEnds = z.registry<LinkEnd>()

/** A reference that makes a relationship from the entry: the id of what these types may lead to. */
export function linkTo(...types: readonly [TypeName, ...TypeName[]]) {
  return register(idOf(...listLabels(types, 'to')), { types, end: 'to' })
}

/** A reference that makes a relationship to the entry: the id of what this type may come from. */
export function linkFrom(...types: readonly [TypeName, ...TypeName[]]) {
  return register(idOf(...listLabels(types, 'from')), { types, end: 'from' })
}

/** A reference that makes a relationship from the entry, narrower than the table allows. */
export function linkAs(type: TypeName, reference: ReturnType<typeof idOf>) {
  return register(reference, { types: [type], end: 'to' })
}

/** The field of what an entity is about, each with a citation of its own where a text says it. */
export const concerns = {
  concerns: z.array(z.strictObject({ to: linkTo('CONCERNS'), cite: evidence.optional() })).default([]),
}

/**
 * The field of entities whose names stand in an entry's words but are not meant, or not what it is about, or that it means by no name
 * of theirs; each with the reason.
 */
export const exceptions = {
  exceptions: z.array(z.strictObject({ entity: idOf(...listLabels(['CONCERNS'], 'to')), why: text })).default([]),
}

function register(reference: z.ZodString, end: LinkEnd): LinkedId {
  return reference.register(linkEnds, end) as LinkedId
}

function listLabels(types: readonly TypeName[], end: 'from' | 'to'): string[] {
  return [...new Set(types.flatMap((type) => allTypes[type]?.[end] ?? []))]
}
