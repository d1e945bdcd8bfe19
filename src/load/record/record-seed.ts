import type { CorpusEntry, Seed } from '../../model/concepts.ts'
import { Evidence } from './evidence.ts'
import { numberKeys } from './number-keys.ts'
import { Quotes } from './quotes.ts'
import { joinRecords, type NodeRecord, type Records } from './record.ts'
import { recordEntry } from './record-entry.ts'
import { findFirstUtterance } from './record-statements.ts'

/** Everything that a checked seed puts into the graph. */
export function recordSeed(seed: Seed): Records {
  const evidence = new Evidence(new Map(seed.articles.map((article) => [article.slug, article])))
  const statements = new Map(seed.statements.map((statement) => [`Statement:${statement.slug}`, statement]))
  const parts = listEntries(seed).map((entry) =>
    recordEntry(entry, evidence, entry.concept === 'statements' ? findFirstUtterance(entry.value, statements) : null),
  )
  const quotes = new Quotes()
  for (const statement of seed.statements) quotes.add(statement, evidence.support(statement.cite, statement.excerpt))
  const derived = { nodes: [], relationships: [...quotes.toRecords()] }
  const { nodes, relationships } = joinRecords(...parts, derived, evidence.toRecords())
  return { nodes: dropRepeatedNodes(nodes), relationships: numberKeys(relationships, new Map()) }
}

/** The entries of a seed one after the other. */
export function listEntries(seed: Seed): CorpusEntry[] {
  return [
    ...seed.people.map((value) => ({ concept: 'people' as const, value })),
    ...seed.countries.map((value) => ({ concept: 'countries' as const, value })),
    ...seed.organizations.map((value) => ({ concept: 'organizations' as const, value })),
    ...seed.commodities.map((value) => ({ concept: 'commodities' as const, value })),
    ...seed.topics.map((value) => ({ concept: 'topics' as const, value })),
    ...seed.measures.map((value) => ({ concept: 'measures' as const, value })),
    ...seed.agreements.map((value) => ({ concept: 'agreements' as const, value })),
    ...seed.events.map((value) => ({ concept: 'events' as const, value })),
    ...seed.statements.map((value) => ({ concept: 'statements' as const, value })),
    ...seed.claims.map((value) => ({ concept: 'claims' as const, value })),
    ...seed.relationships.map((value) => ({ concept: 'relationships' as const, value })),
    ...seed.articles.map((value) => ({ concept: 'articles' as const, value })),
  ]
}

/** Names are shared by entities: one node each. */
function dropRepeatedNodes(nodes: readonly NodeRecord[]): NodeRecord[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()]
}
