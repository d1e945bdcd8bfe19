import { MOST_EXCERPT_WORDS } from '../shape/citation.ts'
import { levelTypography } from './normalise-paragraph.ts'

/** Fewer words may well be the only way to say something. */
const FEWEST = 5

/** Finds words of an article in texts of ours. */
export class CopyFinder {
  readonly #words: readonly string[]
  /** Where each word stands. */
  readonly #places = new Map<string, number[]>()

  constructor(paragraphs: readonly string[]) {
    // A sign that is no word keeps runs from going on from one paragraph to the next.
    this.#words = paragraphs.flatMap((paragraph) => [...splitWords(paragraph), '¶'])
    for (const [index, word] of this.#words.entries()) {
      const places = this.#places.get(word)
      if (places) places.push(index)
      else this.#places.set(word, [index])
    }
  }

  /** What of a text is copied: a run of more than twelve words, or a whole text of five and more; null if nothing is. */
  find(text: string): string | null {
    const words = splitWords(text)
    const run = this.#findLongest(words)
    const isWhole = run.length === words.length && words.length >= FEWEST
    return run.length > MOST_EXCERPT_WORDS || isWhole ? run.join(' ') : null
  }

  #findLongest(words: readonly string[]): readonly string[] {
    let best: readonly string[] = []
    for (const [start, word] of words.entries())
      for (const place of this.#places.get(word) ?? []) {
        let length = 1
        while (start + length < words.length && words[start + length] === this.#words[place + length]) length += 1
        if (length > best.length) best = words.slice(start, start + length)
      }
    return best
  }
}

/** The words of a text without marks, in lower case. */
function splitWords(text: string): string[] {
  return (
    levelTypography(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+(?:['.,][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  )
}
