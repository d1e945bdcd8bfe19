import { agreement } from './agreement.ts'
import { commodity } from './commodity.ts'
import { country } from './country.ts'
import { declareConcept } from './declare-concept.ts'
import { event } from './event.ts'
import { measure } from './measure.ts'
import { organization } from './organization.ts'
import { person } from './person.ts'
import { dateMeasure, summarizeLog } from './status-log.ts'
import { topic } from './topic.ts'

/** The types that implement Entity, by the name of their file in the seed, in the order in which collections are read. */
export const entities = {
  countries: declareConcept({
    label: 'Country',
    description: 'A country, territory or customs union.',
    shape: country,
  }),
  organizations: declareConcept({
    label: 'Organization',
    description: 'A government body, company, bloc, institute, medium, market index or group.',
    shape: organization,
  }),
  people: declareConcept({ label: 'Person', description: 'A named human.', shape: person }),
  commodities: declareConcept({ label: 'Commodity', description: 'A good or product.', shape: commodity }),
  topics: declareConcept({
    label: 'Topic',
    description: 'What people talk about that is no other entity.',
    shape: topic,
  }),
  events: declareConcept({
    label: 'Event',
    description: 'Talks, a summit, a call, a speech, an announcement or a deadline.',
    shape: event,
    day: ({ startedOn }) => startedOn,
  }),
  agreements: declareConcept({
    label: 'Agreement',
    description: 'A truce, framework, trade agreement, consensus or deal.',
    shape: agreement,
    day: ({ agreedOn }) => agreedOn,
  }),
  measures: declareConcept({
    label: 'Measure',
    description: 'One policy act by one imposer (Global Trade Alert: intervention).',
    shape: measure,
    day: ({ log, endsOn }) => dateMeasure(summarizeLog(log, endsOn)),
  }),
} as const
export type EntityConcept = keyof typeof entities
export type EntityLabel = (typeof entities)[EntityConcept]['label']

export const entityLabels: readonly EntityLabel[] = Object.values(entities).map(({ label }) => label)
