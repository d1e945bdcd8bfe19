import { type CorpusEntry, identify } from '../../src/model/concepts.ts'
import type { Measure } from '../../src/model/measure.ts'
import type { Statement } from '../../src/model/statement.ts'

/** A statement of the seed in one article: the paragraphs that carry it there, and its day. */
export interface GoldStatement {
  readonly entry: Statement
  readonly paragraphs: readonly number[]
  readonly days: readonly string[]
}

/** What the seed has of one article. */
export interface Gold {
  readonly statements: readonly GoldStatement[]
  /** Entities that the article is cited for, and who speaks in it. */
  readonly entities: ReadonlySet<string>
  readonly measures: readonly Measure[]
  /** Entities that no other article is cited for. */
  readonly onlyHere: readonly string[]
}

/** What the seed has of an article; null if it has no such article. */
export function listGold(entries: readonly CorpusEntry[], slug: string): Gold | null {
  if (!entries.some((entry) => entry.concept === 'articles' && entry.value.slug === slug)) return null
  const all = entries.flatMap((entry) => (entry.concept === 'statements' ? [entry.value] : []))
  const statements = all.flatMap((entry) => {
    const paragraphs = paragraphsIn(entry, slug)
    const first = all.find((one) => entry.restates === `Statement:${one.slug}`)
    return paragraphs.length > 0
      ? [{ entry, paragraphs, days: [entry.saidOn, first?.saidOn].filter((day) => typeof day === 'string') }]
      : []
  })
  const named = entries.filter((entry) => identify(entry) !== null && 'aliases' in entry.value)
  const cited = named
    .filter((entry) => paragraphsIn(entry.value, slug).length > 0)
    .flatMap((entry) => identify(entry) ?? [])
  const only = named
    .filter((entry) => listCitations(entry.value).every((passage) => passage.startsWith(`${slug}#`)))
    .flatMap((entry) => identify(entry) ?? [])
  const measures = entries.flatMap((entry) =>
    entry.concept === 'measures' && paragraphsIn(entry.value, slug).length > 0 ? [entry.value] : [],
  )
  return {
    statements,
    entities: new Set([...cited, ...statements.map(({ entry }) => entry.speaker)]),
    measures,
    onlyHere: only,
  }
}

/** The paragraphs of an article that an entry cites anywhere. */
export function paragraphsIn(value: unknown, slug: string): number[] {
  return [
    ...new Set(
      listCitations(value)
        .filter((passage) => passage.startsWith(`${slug}#`))
        .map((passage) => Number(passage.split('#')[1])),
    ),
  ]
}

function listCitations(value: unknown): string[] {
  if (typeof value === 'string') return /^[a-z0-9-]+#\d+$/u.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listCitations) : []
}
