import type { Seed } from '../../model/concepts.ts'
import { listEntries } from '../read/sort-entries.ts'
import { Gatherer } from './gather.ts'
import type { NodeRecord, Records, RelationshipRecord } from './record.ts'

/** Everything that a checked seed puts into the graph. */
export function recordSeed(seed: Seed): Records {
  const nodes: NodeRecord[] = []
  const relationships: RelationshipRecord[] = []
  const gatherer = new Gatherer(new Map(seed.articles.map((article) => [article.slug, article])), (records) => {
    nodes.push(...records.nodes)
    relationships.push(...records.relationships)
  })
  for (const entry of listEntries(seed)) gatherer.add(entry)
  gatherer.close()
  return { nodes, relationships }
}
