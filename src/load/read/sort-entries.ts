import { type CorpusEntry, conceptNames, identify, type Seed } from '../../model/concepts.ts'
import { allTypes } from '../../model/relationship-types.ts'
import { listLinks } from '../../model/shape/entry-links.ts'

/** The entries of a seed in the order in which collections are read: file by file, each after the entries that it must follow. */
export function listEntries(seed: Seed): CorpusEntry[] {
  // TypeScript does not see that the values of a file are entries of its concept.
  const entries = conceptNames.flatMap((concept) => seed[concept].map((value) => ({ concept, value }) as CorpusEntry))
  return sortEntries(entries.map((entry) => ({ entry }))).map(({ entry }) => entry)
}

/** Puts each entry after those that it leads to by a relationship that must not form a cycle; files stay together. */
export function sortEntries<Item extends { readonly entry: CorpusEntry | null }>(items: readonly Item[]): Item[] {
  const byId = new Map(items.flatMap((item) => (item.entry ? [[identify(item.entry) ?? '', item] as const] : [])))
  const met = new Set<Item>()
  const sorted: Item[] = []
  const place = (item: Item) => {
    if (met.has(item)) return
    met.add(item)
    for (const id of item.entry ? listEarlier(item.entry) : []) {
      const earlier = byId.get(id)
      if (earlier) place(earlier)
    }
    sorted.push(item)
  }
  for (const item of items) place(item)
  return sorted
}

function listEarlier(entry: CorpusEntry): string[] {
  return listLinks(entry).flatMap(({ type, other }) => (allTypes[type]?.acyclic ? [other] : []))
}
