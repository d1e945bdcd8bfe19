import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Articles } from '../../src/load/record/evidence.ts'
import type { Article } from '../../src/model/article.ts'
import type { Concept, concepts } from '../../src/model/concepts.ts'
import type { Citation } from '../../src/model/shape/citation.ts'
import { DAYS, toDay } from './days.ts'
import { openRandom } from './random.ts'
import { toTitle, writeText } from './words.ts'

const PARAGRAPHS = 250
const hashes = Array.from({ length: PARAGRAPHS }, (_, at) =>
  createHash('sha256').update(`paragraph ${at}`).digest('hex'),
)

/** An entry as a file gives it: what it leaves out has its default. */
export type GivenEntry = {
  [Name in Concept]: { readonly concept: Name; readonly value: z.input<(typeof concepts)[Name]['shape']> }
}[Concept]

/** Takes the entries of a dataset one by one. */
export type Add = (entry: GivenEntry) => void

/** The articles in the order of publication; each citation gets a paragraph that no other has. */
export class Sources {
  readonly count: number
  readonly #used: Uint8Array

  constructor(count: number) {
    this.count = count
    this.#used = new Uint8Array(count)
  }

  /** A citation of an article that came out on this day or soon after. */
  cite(day: number, excerpt?: string): Citation {
    let at = Math.min(this.count - 1, Math.floor((Math.max(0, day) / DAYS) * this.count))
    while ((this.#used[at] ?? 0) >= PARAGRAPHS - 1) at = (at + 1) % this.count
    this.#used[at] = (this.#used[at] ?? 0) + 1
    const passage = `${toSlug(at)}#${(this.#used[at] ?? 0) + 1}`
    return excerpt ? { at: passage, excerpt } : passage
  }

  /** The articles by slug, for resolving citations while they are made. */
  readonly articles: Articles = { get: (slug) => this.#date(Number(slug.slice(1))) }

  /** An article with the paragraphs that were cited. */
  article(at: number): Article {
    const random = openRandom(`article ${at}`)
    const slug = toSlug(at)
    const title = `${toTitle(random.below(4_000))} ${writeText(random, 5)}`
    return {
      ...this.#date(at),
      title,
      publisher: `Publisher ${at % 40}`,
      url: `https://example.org/${slug}`,
      paragraphs: hashes.slice(0, (this.#used[at] ?? 0) + 1),
    }
  }

  #date(at: number): Article {
    return { slug: toSlug(at), title: '', publishedOn: toDay((at / this.count) * DAYS), paragraphs: hashes }
  }
}

function toSlug(at: number): string {
  return `r${String(at).padStart(6, '0')}`
}
