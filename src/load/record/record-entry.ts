import type { CorpusEntry } from '../../model/concepts.ts'
import type { Evidence } from './evidence.ts'
import type { Records } from './record.ts'
import { recordArticle } from './record-articles.ts'
import { recordDisagreement, recordRelationship } from './record-claims.ts'
import { recordMeasure } from './record-measures.ts'
import { recordAgreement, recordEvent } from './record-occasions.ts'
import { recordPerson } from './record-people.ts'
import { recordCountry, recordOrganization } from './record-places.ts'
import { recordStatement } from './record-statements.ts'
import { recordCommodity, recordTopic } from './record-subjects.ts'

/** What one entry puts into the graph, beside its evidence; `first` is what a statement restates, however long the way there. */
export function recordEntry(entry: CorpusEntry, evidence: Evidence, first: string | null = null): Records {
  switch (entry.concept) {
    case 'people':
      return recordPerson(entry.value, evidence)
    case 'countries':
      return recordCountry(entry.value, evidence)
    case 'organizations':
      return recordOrganization(entry.value, evidence)
    case 'commodities':
      return recordCommodity(entry.value, evidence)
    case 'topics':
      return recordTopic(entry.value, evidence)
    case 'measures':
      return recordMeasure(entry.value, evidence)
    case 'agreements':
      return recordAgreement(entry.value, evidence)
    case 'events':
      return recordEvent(entry.value, evidence)
    case 'statements':
      return recordStatement(entry.value, evidence, first)
    case 'relationships':
      return { nodes: [], relationships: [recordRelationship(entry.value, evidence)] }
    case 'claims':
      return recordDisagreement(entry.value, evidence)
    case 'articles':
      return { nodes: [recordArticle(entry.value)], relationships: [] }
  }
}
