import { z } from 'zod'
import { agreement } from './agreement.ts'
import { article } from './article.ts'
import { disagreement } from './claim.ts'
import { commodity } from './commodity.ts'
import { country } from './country.ts'
import { event } from './event.ts'
import { measure } from './measure.ts'
import { organization } from './organization.ts'
import { person } from './person.ts'
import { relationship } from './relationship.ts'
import { statement } from './statement.ts'
import { topic } from './topic.ts'

/** The seed's files, by name without the extension, and the shape of one entry of each. */
export const concepts = {
  people: person,
  countries: country,
  organizations: organization,
  commodities: commodity,
  topics: topic,
  measures: measure,
  agreements: agreement,
  events: event,
  statements: statement,
  relationships: relationship,
  claims: disagreement,
  articles: article,
} as const
export type Concept = keyof typeof concepts
export type EntryOf<Name extends Concept> = z.infer<(typeof concepts)[Name]>

/** Everything that a seed says, checked. */
export type Seed = { readonly [Name in Concept]: readonly EntryOf<Name>[] }

/** One entry, and what it is an entry of. */
export const corpusEntry = z.discriminatedUnion('concept', [
  tag('people', person),
  tag('countries', country),
  tag('organizations', organization),
  tag('commodities', commodity),
  tag('topics', topic),
  tag('measures', measure),
  tag('agreements', agreement),
  tag('events', event),
  tag('statements', statement),
  tag('relationships', relationship),
  tag('claims', disagreement),
  tag('articles', article),
])
export type CorpusEntry = z.infer<typeof corpusEntry>

function tag<Name extends Concept, Shape extends z.ZodType>(concept: Name, value: Shape) {
  return z.strictObject({ concept: z.literal(concept), value })
}
