import type { z } from 'zod'
import { article, spanOfPublication } from './article.ts'
import { disagreement } from './claim.ts'
import { declareConcept } from './declare-concept.ts'
import { type EntityConcept, entities } from './entities.ts'
import { relationship } from './relationship.ts'
import { allTypes } from './relationship-types.ts'
import { statement } from './statement.ts'

/** Everything that a seed or a collection says, by the name of its file, in the order in which collections are read. */
export const concepts = {
  articles: declareConcept({
    label: 'Article',
    description: 'A published document that reports.',
    shape: article,
    day: (entry) => spanOfPublication(entry).earliest,
  }),
  ...entities,
  statements: declareConcept({
    label: 'Statement',
    description: 'Something said or written by somebody, once, however many articles print it.',
    shape: statement,
    day: ({ saidOn }) => saidOn,
  }),
  relationships: declareConcept({
    label: null,
    description: 'A relationship that stands for itself.',
    shape: relationship,
  }),
  claims: declareConcept({
    label: null,
    description: 'A property of an entity on which sources differ.',
    shape: disagreement,
  }),
} as const
export type Concept = keyof typeof concepts
export type EntryOf<Name extends Concept> = z.infer<(typeof concepts)[Name]['shape']>
/** The labels of nodes with a global id. */
export type NodeLabel = NonNullable<(typeof concepts)[Concept]['label']>

/** The labels of other nodes with their descriptions: parts of entries, and the graph's own state. */
export const otherLabels = {
  Citation: 'A passage of an article that supports a fact, with or without an excerpt.',
  StatusChange: "An entry of a measure's log.",
  Provision: 'What parties of an agreement undertake.',
  Claim: 'A value that a source gives for a property on which sources differ.',
  Name: 'A folded name by which entities are found.',
  Former: 'A statement that a load has removed and that the same load may bring back.',
  Graph: 'The version of the graph and of its schema.',
} as const

/** Everything that a seed says, checked. */
export type Seed = { readonly [Name in Concept]: readonly EntryOf<Name>[] }

/** One entry and its concept. */
export type CorpusEntry = { [Name in Concept]: { readonly concept: Name; readonly value: EntryOf<Name> } }[Concept]

/** The names of all files, in the order in which collections are read: articles first, since every citation needs one. */
export const conceptNames: readonly Concept[] = Object.keys(concepts).filter(isConcept)

/** The labels of nodes with a global id, `Label:slug`. */
export const nodeLabels: readonly NodeLabel[] = Object.values(concepts).flatMap(({ label }) => label ?? [])

export function isConcept(name: string): name is Concept {
  return Object.hasOwn(concepts, name)
}

export function isEntityConcept(name: Concept): name is EntityConcept {
  return Object.hasOwn(entities, name)
}

/** The global id of an entry; null for relationships and claims, which have none. */
export function identify({ concept, value }: CorpusEntry): string | null {
  return 'slug' in value ? `${concepts[concept].label}:${value.slug}` : null
}

/** The day that lists sort an entry by; null or undefined if its source gives none or its concept is not sorted by day. */
export function dayOf({ concept, value }: CorpusEntry): string | null | undefined {
  // TypeScript does not see that a concept's function takes this concept's entries.
  const day = concepts[concept].day as ((entry: CorpusEntry['value']) => string | null | undefined) | undefined
  return day?.(value)
}

const ranks = new Map<string | null, number>(Object.values(concepts).map(({ label }, rank) => [label, rank]))

/** The position of an id's file in the order in which files are read. */
export function rankOf(id: string): number {
  return ranks.get(id.slice(0, id.indexOf(':'))) ?? -1
}

checkEnds()

/** A relationship type that names an unknown label is a typing error, and fails at the start. */
function checkEnds(): void {
  const known = new Set<string>([...nodeLabels, ...Object.keys(otherLabels), 'Entity'])
  for (const [type, { from, to }] of Object.entries(allTypes))
    for (const label of [...from, ...to])
      if (!known.has(label)) throw new TypeError(`${type} joins ${label}, which src/model/concepts.ts does not have`)
}
