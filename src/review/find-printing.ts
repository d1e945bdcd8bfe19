import type { CorpusEntry } from '../model/concepts.ts'
import { readCitation } from '../model/shape/citation.ts'
import { countWords } from '../model/text/count-words.ts'
import { levelTypography } from '../model/text/normalise-paragraph.ts'

/** So many words in a row are hardly said twice. */
const FEWEST = 4

/** Finds utterances that a collection has already, by the words that an article prints of them. */
export class Utterances {
  readonly #bySpeaker: ReadonlyMap<string, readonly { readonly id: string; readonly excerpt: string }[]>

  /** Those of other articles than this one. */
  constructor(entries: readonly CorpusEntry[], article: string) {
    const found = entries.flatMap(({ concept, value }) => {
      if (concept !== 'statements' || !value.excerpt || countWords(value.excerpt) < FEWEST) return []
      if (value.cite.every((citation) => readCitation(citation).article === article)) return []
      const id = value.restates ?? `Statement:${value.slug}`
      return [{ speaker: value.speaker, id, excerpt: levelTypography(value.excerpt) }]
    })
    this.#bySpeaker = Map.groupBy(found, ({ speaker }) => speaker)
  }

  /** The statement that a paragraph prints again, made by this speaker; undefined where it has none. */
  find(speaker: string, paragraph: string): string | undefined {
    const text = levelTypography(paragraph)
    return this.#bySpeaker.get(speaker)?.find(({ excerpt }) => text.includes(excerpt))?.id
  }
}
