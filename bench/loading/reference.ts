import type { Corpus } from '../../src/load/read/corpus.ts'
import { readEntries } from '../../src/load/read/read-entries.ts'
import { Gatherer } from '../../src/load/record/gather.ts'
import type { NodeRecord, RelationshipRecord } from '../../src/load/record/record.ts'
import { Utterances } from '../../src/load/record/utterances.ts'

/** One record in so many is compared in full. */
const PACE = 1_009

/** What a collection must become: how many of each set of labels and of each type, and a sample of them. */
export interface Reference {
  readonly counts: Readonly<Record<string, number>>
  readonly nodes: readonly NodeRecord[]
  readonly relationships: readonly RelationshipRecord[]
}

/** Makes the loader's records of a whole collection, one entry after the other, and keeps a sample. */
export function makeReference(corpus: Corpus): Reference {
  const counts: Record<string, number> = {}
  const nodes: NodeRecord[] = []
  const relationships: RelationshipRecord[] = []
  const seen = { nodes: 0, relationships: 0 }
  const count = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1
  }
  const gatherer = new Gatherer({ articles: corpus.articles, utterances: new Utterances(corpus.later) }, (records) => {
    for (const node of records.nodes) {
      count(node.labels.join(':'))
      if (seen.nodes++ % PACE === 0) nodes.push(node)
    }
    for (const relationship of records.relationships) {
      count(relationship.type)
      if (seen.relationships++ % PACE === 0) relationships.push(relationship)
    }
  })
  for (const { entry } of readEntries(corpus)) if (entry) gatherer.add(entry)
  gatherer.close()
  return { counts, nodes, relationships }
}
