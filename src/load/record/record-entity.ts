import { type CorpusEntry, concepts, dayOf } from '../../model/concepts.ts'
import type { EntityConcept, EntityLabel } from '../../model/entities.ts'
import type { Citation } from '../../model/shape/citation.ts'
import { type EntryLink, fieldsOf, listLinks } from '../../model/shape/entry-links.ts'
import type { Statement } from '../../model/statement.ts'
import { foldName } from '../../model/text/fold-name.ts'
import { listStarts } from '../../model/text/name-starts.ts'
import { listNameTerms, listTerms } from '../../model/text/search-words.ts'
import { toSortKey } from '../../model/text/sort-key.ts'
import { citeFact } from './cite-fact.ts'
import { type Evidence, relate } from './evidence.ts'
import { type Draft, makeNode, makeRelationship, type Records, type RelationshipRecord, toSortDay } from './record.ts'

/** The entry of an entity. */
export type EntityEntry = Extract<CorpusEntry, { readonly concept: EntityConcept }>

/** What is stored of an entity beside what its fields say. */
export interface Additions {
  readonly name?: string
  /** Names by which it is found, beside its slug, name and aliases. */
  readonly codes?: readonly (string | null | undefined)[]
  /** Names that are derived, and give way to all others. */
  readonly forms?: readonly string[] | undefined
  /** What full-text search looks at beside its name, aliases and description. */
  readonly searched?: readonly string[] | undefined
  readonly properties?: Draft['properties']
  /** Replace the dates among its fields. */
  readonly dates?: Draft['dates']
  readonly days?: Draft['days']
  /** What is stored of the relationship that a field makes, beside what the field says. */
  readonly addToLink?: (link: EntryLink) => Draft
}

/** An entity with its names and relationships: each field of its shape becomes what src/model/shape/fields.ts says. */
export function recordEntity(entry: EntityEntry, evidence: Evidence, additions: Additions = {}): Records {
  const { concept, value } = entry
  const { label } = concepts[concept]
  const { slug, aliases, description, cite } = value
  const { name = value.name ?? slug, addToLink } = additions
  const fields = fieldsOf[concept]
  const support = evidence.support(cite)
  const sorted = concepts[concept].day ? { sortOn: toSortDay(dayOf(entry)) } : {}
  const node = makeNode(['Entity', label], `${label}:${slug}`, {
    properties: {
      ...{ slug, name, aliases, description },
      sortName: toSortKey(name),
      searchTerms: listTerms([name, name, ...aliases, description, ...(additions.searched ?? [])]),
      nameTerms: listNameTerms([name, ...aliases, ...(additions.searched ?? [])]),
      ...pick(value, fields.properties),
      ...('exceptions' in value && { exceptions: listExceptions(value) }),
      ...additions.properties,
      citations: support.citations,
    },
    dates: additions.dates ?? pick(value, fields.dates),
    days: { ...sorted, ...additions.days, knownFrom: support.knownFrom },
  })
  const names = makeNames(label, { slug, name, aliases }, additions)
  const links = listLinks(entry).flatMap((link) => recordLink(link, cite, evidence, addToLink?.(link)))
  const cited = citeFact(node.id, node.id, support.citations)
  const suggested = suggestNames(label, { slug, name, aliases }, additions)
  return { nodes: [...names.nodes, node], relationships: [...names.relationships, ...suggested, ...cited, ...links] }
}

/** The ids of entities that an entry names but does not mean; null if there are none. */
export function listExceptions({ exceptions }: Pick<Statement, 'exceptions'>): string[] | null {
  return exceptions.length > 0 ? exceptions.map(({ entity }) => entity) : null
}

/** A relationship with its own evidence, by which it is a fact of its own, or else with that of its entry. */
function recordLink(
  { from, type, to, said, field }: EntryLink,
  cite: readonly Citation[],
  evidence: Evidence,
  { properties, days = {} }: Draft = {},
): RelationshipRecord[] {
  const own = said?.cite as readonly Citation[] | undefined
  const support = evidence.support(own ?? cite)
  const relationship = relate([from, type, to], support, {
    properties: { ...(said && pick(said, field.properties)), ...properties },
    dates: said ? pick(said, field.dates) : {},
    days,
  })
  const cited = own ? citeFact(relationship.key, from, support.citations, { property: type, other: to }) : []
  return [relationship, ...cited]
}

/** The values of the named fields; the shape has checked of which kind they are. */
function pick<Value extends NonNullable<Draft['properties']>[string] & NonNullable<Draft['dates']>[string]>(
  values: object,
  names: readonly string[],
): Record<string, Value> {
  const held = values as Readonly<Record<string, Value>>
  return Object.fromEntries(names.flatMap((name) => (name in held ? [[name, held[name]]] : []))) as Record<
    string,
    Value
  >
}

interface Named {
  readonly slug: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** The names by which an entity is found, each with its rank. */
function makeNames(label: EntityLabel, { slug, name, aliases }: Named, { codes = [], forms = [] }: Additions): Records {
  const id = `${label}:${slug}`
  const ranks = new Map<string, number>()
  for (const [rank, names] of [[id], [slug], codes, [name], aliases, forms].entries())
    for (const one of names) {
      const key = foldName(one ?? '')
      if (key !== '' && !ranks.has(key)) ranks.set(key, rank)
    }
  return nameBy(id, ranks)
}

/**
 * What `suggest` offers, once for each beginning: the own name and codes, which show that name, before aliases and forms, before what
 * begins with a later word. People are known by any word of their names.
 */
function suggestNames(label: EntityLabel, { slug, name, aliases }: Named, { codes = [], forms = [] }: Additions) {
  const given = [
    ...[name, ...codes].map((one) => [one ?? '', name, 1] as const),
    ...aliases.map((alias) => [alias, alias, 2] as const),
    ...forms.map((form) => [form, name, 2] as const),
  ]
  const offers = given.flatMap(([one, shown, ofWhole]) => {
    const key = foldName(one)
    const starts = key === '' ? [] : listStarts(key)
    return starts.map((beginning) => {
      const rank = beginning === key || label === 'Person' ? ofWhole : 3
      return { from: toNameId(key), rank, properties: { beginning, type: label, name: shown } }
    })
  })
  const best = Map.groupBy(
    offers.toSorted((one, other) => one.rank - other.rank),
    ({ properties }) => properties.beginning,
  )
  return [...best.values()].flatMap(([offer]) =>
    offer
      ? makeRelationship('SUGGESTS', offer.from, `${label}:${slug}`, {
          properties: offer.properties,
          counts: { rank: offer.rank },
        })
      : [],
  )
}

/** Forms of an entity's names by which it is found too, after every name that an entry gives. */
export function recordForms(id: string, forms: readonly string[]): Records {
  return nameBy(id, new Map(forms.map((form) => [form, 5])))
}

function nameBy(id: string, ranks: ReadonlyMap<string, number>): Records {
  return {
    nodes: [...ranks.keys()].map((key) => makeNode(['Name'], toNameId(key), { properties: { key } })),
    relationships: [...ranks].map(([key, rank]) => makeRelationship('NAMES', toNameId(key), id, { counts: { rank } })),
  }
}

function toNameId(key: string): string {
  return `Name:${key}`
}
