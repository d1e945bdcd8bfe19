import type { Concept, CorpusEntry } from '../../model/concepts.ts'
import { order } from './corpus.ts'

const labels: Readonly<Record<Concept, string>> = {
  people: 'Person',
  countries: 'Country',
  organizations: 'Organization',
  commodities: 'Commodity',
  topics: 'Topic',
  measures: 'Measure',
  agreements: 'Agreement',
  events: 'Event',
  statements: 'Statement',
  relationships: '',
  claims: '',
  articles: 'Article',
}

/** The label of what a concept's entries are about; empty for relationships and claims. */
export function labelOf(concept: Concept): string {
  return labels[concept]
}

/** The id of what an entry is about; empty for relationships and claims, which have none. */
export function identify({ concept, value }: CorpusEntry): string {
  return 'slug' in value ? `${labels[concept]}:${value.slug}` : ''
}

const ranks = new Map(order.map((concept, rank) => [labels[concept], rank]))

/** The number of the file in which an id's entry stands, in the order in which they are read. */
export function rankOf(id: string): number {
  return ranks.get(id.slice(0, id.indexOf(':'))) ?? -1
}
