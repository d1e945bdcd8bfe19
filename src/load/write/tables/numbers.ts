import { z } from 'zod'
import { concepts } from '../../../model/concepts.ts'
import type { Ids } from '../../check/references.ts'
import type { Corpus } from '../../read/corpus.ts'
import { parseJson, readLines } from '../../read/read-lines.ts'
import type { Share } from '../../read/share.ts'
import type { NodeRecord } from '../../record/record.ts'

const named = z.object({ slug: z.string() })

/**
 * The numbers by which the importer knows nodes: for an entry its place in the collection, so that all writers agree; for other
 * nodes the numbers after those, which the writers take in turns.
 */
export class Numbers implements Ids {
  readonly #articles: Corpus['articles']
  readonly #places = new Map<string, number>()
  readonly #step: number
  #next: number

  /** Reads the slugs of all entries that others can refer to before they are read. */
  constructor({ articles, entries, files }: Corpus, { number, of }: Share) {
    this.#articles = articles
    this.#next = entries + number
    this.#step = of
    let place = articles.count
    for (const { concept, path } of files) {
      const { label } = concepts[concept]
      if (concept === 'articles' || concept === 'statements' || label === null) continue
      for (const { text } of readLines(path)) {
        const slug = named.safeParse(parseJson(text)).data?.slug
        if (slug !== undefined) this.take(`${label}:${slug}`, place)
        place += 1
      }
    }
  }

  /** Gives an entry its place; false if another has its id. */
  take(id: string, place: number): boolean {
    const known = this.placeOf(id)
    if (known === undefined) this.#places.set(id, place)
    return known === undefined || known === place
  }

  /** The number of an entry of the collection, or of a node that was numbered before. */
  placeOf(id: string): number | undefined {
    return id.startsWith('Article:') ? this.#articles.placeOf(id.slice('Article:'.length)) : this.#places.get(id)
  }

  /** The number of a node that is about to be written. */
  number({ id, labels: [label] }: NodeRecord): number {
    const known = this.placeOf(id)
    if (known !== undefined) return known
    const number = this.#next
    this.#next += this.#step
    if (label === 'Name' || label === 'Claim') this.#places.set(id, number)
    return number
  }
}
