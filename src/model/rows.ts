import type { Agreement } from './agreement.ts'
import type { Article } from './article.ts'
import type { Disagreement } from './claim.ts'
import type { Commodity } from './commodity.ts'
import type { Country } from './country.ts'
import type { Event } from './event.ts'
import type { Measure, StatusChange } from './measure.ts'
import type { Organization } from './organization.ts'
import type { Person } from './person.ts'
import type { Statement } from './statement.ts'
import type { LogSummary } from './status-log.ts'
import type { Topic } from './topic.ts'

/** A node of an entry: its properties are those of the entry but for `cite` and what becomes relationships (`Links`). */
type RowOf<Entry, Links extends keyof Entry = never> = Omit<Entry, Links | 'cite'> & { readonly id: string }

/** What is read off a measure's log, which has at least one entry. */
type ReadOffLog = Omit<LogSummary, 'status'> & { readonly status: NonNullable<LogSummary['status']> }

/** The properties that the nodes of each label have in the graph, the derived ones included. */
export interface Rows {
  Person: RowOf<Person, 'positions'>
  Country: RowOf<Country, 'name'> & { readonly name: string; readonly alpha3?: string }
  Organization: RowOf<Organization, 'country'>
  Commodity: RowOf<Commodity, 'broader'>
  Topic: RowOf<Topic, 'broader'>
  Measure: Omit<
    RowOf<Measure, 'imposedBy' | 'targets' | 'covers' | 'log' | 'retaliatedAgainst' | 'changes'>,
    keyof LogSummary
  > &
    ReadOffLog
  Agreement: RowOf<Agreement, 'parties' | 'reachedAt' | 'extends' | 'supersedes'>
  Event: RowOf<Event, 'participants'>
  Statement: RowOf<Statement, 'speaker' | 'role' | 'country' | 'about' | 'restates'> & { readonly fullText?: string }
  Article: RowOf<Article, 'publishedNotBefore' | 'publishedNotAfter' | 'paragraphs'>
  StatusChange: RowOf<StatusChange, 'scope' | 'causedBy'> & { readonly rateScope?: StatusChange['scope'] }
  Claim: RowOf<Disagreement['values'][number]> & Pick<Disagreement, 'property'>
  Citation: { readonly id: string; readonly paragraph: number; readonly excerpt?: string; readonly sha256: string }
}

/** The properties that the nodes of every entity have. */
export type EntityRow = RowOf<Person, 'positions' | 'wikidataId'>
