import { hash } from 'node:crypto'
import { type Article, spanOfPublication } from '../../model/article.ts'
import { type Citation, readCitation } from '../../model/shape/citation.ts'
import { toEdtfDate } from '../../model/shape/edtf-date.ts'
import { type Draft, makeNode, makeRelationship, type Records, type RelationshipRecord } from './record.ts'

/** A resolved citation: which passage it names, and from which day on that was public. */
export interface Passage {
  readonly id: string
  readonly article: string
  readonly paragraph: number
  readonly excerpt: string | undefined
  readonly sha256: string
  readonly knownFrom: string
  /** The most precise date of its publication. */
  readonly publishedOn: string
}

/** What supports one fact: ids of citations, and the first day on which one of them was certainly public. */
export interface Support {
  readonly citations: readonly string[]
  readonly knownFrom: string
}

/** The articles, found by slug. */
export interface Articles {
  get(slug: string): Article | undefined
}

/** Thrown for a citation of an unknown article, or of a paragraph beyond its last. */
export class UnknownPassage extends TypeError {}

/** Resolves citations against the articles, and collects the passages found. */
export class Evidence {
  readonly #articles: Articles
  readonly #passages = new Map<string, Passage>()

  constructor(articles: Articles) {
    this.#articles = articles
  }

  /** The passages that a fact cites; an excerpt given separately belongs to the first. */
  findPassages(cite: readonly Citation[], excerpt?: string | null): Passage[] {
    return cite.map((citation, index) => {
      const passage = this.#resolve(citation, index === 0 ? (excerpt ?? undefined) : undefined)
      this.#passages.set(passage.id, passage)
      return passage
    })
  }

  /** The support of a fact. */
  support(cite: readonly Citation[], excerpt?: string | null): Support {
    const passages = this.findPassages(cite, excerpt)
    const days = passages.map(({ knownFrom }) => knownFrom).toSorted()
    return { citations: [...new Set(passages.map(({ id }) => id))], knownFrom: days[0] ?? '' }
  }

  /** The passages collected so far, as nodes. */
  toRecords(): Records {
    const passages = [...this.#passages.values()]
    return {
      nodes: passages.map(({ id, paragraph, excerpt, sha256 }) =>
        makeNode(['Citation'], id, { properties: { excerpt, sha256 }, counts: { paragraph } }),
      ),
      relationships: passages.map(({ id, article, knownFrom }) =>
        makeRelationship('OF', id, `Article:${article}`, { days: { knownFrom } }),
      ),
    }
  }

  #resolve(citation: Citation, given: string | undefined): Passage {
    const { at, article: slug, paragraph, excerpt = given } = readCitation(citation)
    const article = this.#articles.get(slug)
    const sha256 = article?.paragraphs[paragraph - 1]
    if (!article || !sha256) throw new UnknownPassage(`there is no passage ${at}`)
    const id = excerpt ? `${at}~${hash('sha256', excerpt, 'hex').slice(0, 8)}` : at
    const span = spanOfPublication(article)
    const publishedOn = toEdtfDate(span) ?? span.latest
    return { id, article: slug, paragraph, excerpt, sha256, knownFrom: span.latest, publishedOn }
  }
}

/** From, type, to. */
export type Triple = readonly [from: string, type: string, to: string]

/** Makes a relationship that carries its own evidence. */
export function relate([from, type, to]: Triple, support: Support, draft: Draft = {}): RelationshipRecord {
  return makeRelationship(type, from, to, {
    properties: { ...draft.properties, citations: support.citations },
    dates: draft.dates ?? {},
    days: { ...draft.days, knownFrom: support.knownFrom },
  })
}
