import type { Article } from './article/article.ts'
import { type DayFound, findDay } from './days/find-day.ts'
import { findMeasures, type MeasureFound } from './measures/find-measures.ts'
import type { KnownEntity } from './names/known-names.ts'
import { type EntityFound, listEntities } from './names/list-entities.ts'
import { Roster } from './names/roster.ts'
import { findMarked } from './quotes/find-marked.ts'
import { type Quote, sieve } from './speech/sieve.ts'
import { listStatements, type StatementFound } from './speech/statements.ts'

/** A statement and, where words of the article give it, the day on which it was made. */
export type DatedStatement = StatementFound & { readonly day: DayFound | null }

/** What the reader finds in an article. */
export interface Reading {
  readonly article: Article
  /** Every marked span, quotation or not. */
  readonly quotes: readonly Quote[]
  readonly entities: readonly EntityFound[]
  readonly statements: readonly DatedStatement[]
  readonly measures: readonly MeasureFound[]
}

/** Reads an article with the entities that the graph knows: the same text gives the same proposals, with nothing but rules. */
export function readArticle(article: Article, known: readonly KnownEntity[]): Reading {
  const roster = new Roster(article, known)
  const sieved = sieve(article, roster, findMarked(article.paragraphs))
  const statements = listStatements(article, sieved).map((one) => ({ ...one, day: findDay(article, one) }))
  const entities = listEntities(article, roster, sieved.sentences, statements)
  const measures = findMeasures(article, roster, sieved.sentences)
  return { article, quotes: sieved.quotes, entities, statements, measures }
}
