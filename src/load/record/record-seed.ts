import { type Concept, type CorpusEntry, conceptNames, type Seed } from '../../model/concepts.ts'
import { Evidence } from './evidence.ts'
import { numberKeys } from './number-keys.ts'
import { Quotes } from './quotes.ts'
import { joinRecords, type NodeRecord, type Records } from './record.ts'
import { recordEntry } from './record-entry.ts'
import { findFirstUtterance } from './record-statement.ts'

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
  return conceptNames.flatMap((concept) => listEntriesOf(concept, seed[concept]))
}

function listEntriesOf(concept: Concept, values: Seed[Concept]): CorpusEntry[] {
  // TypeScript does not see that a file's values are this concept's entries.
  return values.map((value) => ({ concept, value }) as CorpusEntry)
}

/** Names are shared by entities: one node each. */
function dropRepeatedNodes(nodes: readonly NodeRecord[]): NodeRecord[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()]
}
