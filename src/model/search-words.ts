import { distance } from 'fastest-levenshtein'
import { stemmer } from 'stemmer'
import { foldAccents } from './fold-accents.ts'

const WORD = /[\p{L}\p{N}]+/gu
const MOST_WORDS = 20
/** Words from this length on are found with one letter wrong. */
const TOLERANT_FROM = 5

/** The words of a text as the index has them: without accents and in lower case. */
export function toWords(text: string): string[] {
  return foldAccents(text).toLowerCase().match(WORD)?.slice(0, MOST_WORDS) ?? []
}

/** An empty phrase, which no text has; an empty query would be an error. */
const NOTHING = '""'

/** All words, by their stems; letters and digits only, so that no query syntax reaches the index. */
export function toStemQuery(words: readonly string[]): string {
  return words.map((word) => `+${word}`).join(' ') || NOTHING
}

/** All words as they are or, if they are long enough, with one letter wrong. */
export function toFuzzyQuery(words: readonly string[]): string {
  return words.map((word) => (word.length < TOLERANT_FROM ? `+${word}` : `+(${word} ${word}~1)`)).join(' ') || NOTHING
}

/** The first text in which the most words stand, with each of them between « and ». */
export function highlight(texts: readonly string[], words: readonly string[]): string {
  const best = texts.toSorted((one, other) => countHits(other, words) - countHits(one, words))[0] ?? ''
  return best.replace(WORD, (token) => (words.some((word) => matches(token, word)) ? `«${token}»` : token))
}

function countHits(text: string, words: readonly string[]): number {
  const tokens = text.match(WORD) ?? []
  return words.filter((word) => tokens.some((token) => matches(token, word))).length
}

function matches(token: string, word: string): boolean {
  const folded = foldAccents(token).toLowerCase()
  if (folded === word || stemmer(folded) === stemmer(word)) return true
  return word.length >= TOLERANT_FROM && distance(folded, word) <= 1
}
