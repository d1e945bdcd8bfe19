import { distance } from 'fastest-levenshtein'
import { stemmer } from 'stemmer'
import { foldAccents } from './fold-name.ts'

const WORD = /[\p{L}\p{N}]+/gu
const MOST_WORDS = 20
/** The shortest words that are found with one letter wrong. */
const TOLERANT_FROM = 5

/** The words of a text as the index has them: without accents and in lower case. */
export function toWords(text: string): string[] {
  return foldAccents(text).toLowerCase().match(WORD)?.slice(0, MOST_WORDS) ?? []
}

/** An empty phrase, which matches nothing; an empty query would be an error. */
const NOTHING = '""'

/** A query for all words by their stems; letters and digits only, so that no query syntax reaches the index. */
export function toStemQuery(words: readonly string[]): string {
  return words.map((word) => `+${word}`).join(' ') || NOTHING
}

/** A query for all words, also with one letter wrong if they are long enough. */
export function toFuzzyQuery(words: readonly string[]): string {
  return words.map((word) => (word.length < TOLERANT_FROM ? `+${word}` : `+(${word} ${word}~1)`)).join(' ') || NOTHING
}

/** The first of the texts that contain the most words, with each of them between « and ». */
export function highlight(texts: readonly string[], words: readonly string[]): string {
  const wordsOf = recogniseWords(words)
  const hits = new Map(texts.map((text) => [text, new Set(text.match(WORD)?.flatMap(wordsOf)).size]))
  const best = texts.toSorted((one, other) => (hits.get(other) ?? 0) - (hits.get(one) ?? 0))[0] ?? ''
  return best.replace(WORD, (token) => (wordsOf(token).length > 0 ? `«${token}»` : token))
}

/** Finds the words that a token matches; cached by token, since stemming is slow. */
function recogniseWords(words: readonly string[]): (token: string) => readonly string[] {
  const sought = [...new Set(words)].map((word) => ({ word, stem: stemmer(word) }))
  const known = new Map<string, readonly string[]>()
  return (token) => {
    const seen = known.get(token)
    if (seen) return seen
    const folded = foldAccents(token).toLowerCase()
    const stem = stemmer(folded)
    const found = sought.filter((one) => one.stem === stem || isNearly(folded, one.word)).map(({ word }) => word)
    known.set(token, found)
    return found
  }
}

function isNearly(token: string, word: string): boolean {
  return token === word || (word.length >= TOLERANT_FROM && distance(token, word) <= 1)
}
