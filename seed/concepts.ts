import { z } from 'zod'
import { agreement } from '../src/model/agreement.ts'
import { article } from '../src/model/article.ts'
import { disagreement } from '../src/model/claim.ts'
import { commodity } from '../src/model/commodity.ts'
import { country } from '../src/model/country.ts'
import { event } from '../src/model/event.ts'
import { measure } from '../src/model/measure.ts'
import { organization } from '../src/model/organization.ts'
import { person } from '../src/model/person.ts'
import { relationship } from '../src/model/relationship.ts'
import { statement } from '../src/model/statement.ts'
import { topic } from '../src/model/topic.ts'

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
