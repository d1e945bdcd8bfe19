import { foldAccents } from '../../model/fold-accents.ts'
import { foldName } from '../../model/fold-name.ts'
import type { EntityLabel } from '../../model/vocabulary.ts'
import type { Support } from './evidence.ts'
import { type Draft, makeNode, makeRelationship, type NodeRecord, type Records } from './record.ts'

/** What every entity's entry says, with the name settled. */
export interface Named {
  readonly slug: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly description?: string | null | undefined
}

/** Makes the node of an entity; `draft` is what its type has beyond the rest. */
export function makeEntity(label: EntityLabel, entry: Named, support: Support, draft: Draft = {}): NodeRecord {
  const { slug, name, aliases, description } = entry
  return makeNode(['Entity', label], `${label}:${slug}`, {
    properties: {
      ...{ slug, name, aliases, description },
      searchText: joinSearchText([name, ...aliases, description]),
      ...draft.properties,
      citations: support.citations,
    },
    dates: draft.dates ?? {},
    days: { ...draft.days, knownFrom: support.knownFrom },
  })
}

/** What full-text search looks at: the texts one after the other, without accents. */
export function joinSearchText(texts: readonly (string | null | undefined)[]): string {
  return foldAccents(texts.filter(Boolean).join(' '))
}

/** Makes the names by which an entity is found; `codes` are those of a country. */
export function makeNames(label: EntityLabel, entry: Named, codes: readonly (string | undefined)[] = []): Records {
  const id = `${label}:${entry.slug}`
  const ranked = [[id], [entry.slug], codes, [entry.name], entry.aliases]
  const ranks = new Map<string, number>()
  for (const [rank, names] of ranked.entries())
    for (const name of names) {
      const key = foldName(name ?? '')
      if (key !== '' && !ranks.has(key)) ranks.set(key, rank)
    }
  return {
    nodes: [...ranks.keys()].map((key) => makeNode(['Name'], toNameId(key), { properties: { key } })),
    relationships: [...ranks].map(([key, rank]) => makeRelationship('NAMES', toNameId(key), id, { counts: { rank } })),
  }
}

function toNameId(key: string): string {
  return `Name:${key}`
}
