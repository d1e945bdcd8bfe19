import { distance } from 'fastest-levenshtein'
import { stemmer } from 'stemmer'
import { segmentWords, type Word } from './segment-words.ts'

/** The most words of a query: the index takes no more than about a thousand conditions. */
export const MOST_WORDS = 100
/** The shortest words that are found with one letter wrong, and the most words of a query in which that is tried. */
const TOLERANT_FROM = 5
const MOST_TOLERANT = 20
/** A stem with fewer letters is that of too many words: "use" and "us" would be one. */
const SHORTEST_STEM = 3
/** From so many letters on a word of a name is found with one letter wrong, where no text has the word as it is. */
const TOLERANT_IN_NAMES_FROM = 4
/** Words that nearly every text has, and those that make a question of the others; a query with others does without them. */
const COMMON = new Set(
  `a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with
  about did do does from had has have how out said say says what when where which who whom whose why`.split(/\s+/u),
)

/** What the index holds of some texts: each word and its stem; of a run, its signs and each pair of neighbours. */
export function listTerms(texts: readonly (string | null | undefined)[]): string {
  return texts.flatMap((text) => (text ? segmentWords(text).flatMap(toTerms) : [])).join(' ')
}

/** What the index holds of some names: the same of each different word; each word stands once. */
export function listNameTerms(names: readonly (string | null | undefined)[]): string {
  const words = names.flatMap((name) => (name ? segmentWords(name) : []))
  return joinNameTerms(words.map((word) => toTerms(word).join(' ')))
}

/** Joins the terms of several names, those of each word once: a word in many names of one thing is no more of its name. */
export function joinNameTerms(terms: readonly string[]): string {
  return [...new Set(terms.flatMap((one) => one.split(BETWEEN_WORDS)))].join(BETWEEN_WORDS)
}

/** The index takes it for a space, as it takes that between the terms of a word, which stay together: signs of a run are found side by side. */
const BETWEEN_WORDS = '\t'

function toTerms({ folded, isRun }: Word): string[] {
  if (isRun) return [...listPairs(folded), ...folded]
  const stem = toStem(folded)
  return stem === folded ? [folded] : [folded, stem]
}

/** The neighbouring signs of a run, two by two; none of a single sign. */
function listPairs(run: string): string[] {
  const signs = [...run]
  return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`)
}

/** The different words of a query, without common ones unless there are no others. */
export function toWords(query: string): string[] {
  const words = [...new Set(segmentWords(query).map(({ folded }) => folded))]
  const telling = words.filter((word) => !COMMON.has(word))
  return telling.length > 0 ? telling : words
}

/** An empty phrase, which matches nothing; an empty query would be an error. */
const NOTHING = '""'

/**
 * A query for all words, by their stems or with a letter wrong; the signs of a run stand side by side. A word has letters, digits and
 * dots between digits only, so that no query syntax reaches the index.
 */
export function toQuery(words: readonly string[]): string {
  const isTolerant = words.length <= MOST_TOLERANT
  return words.map((word) => `+${toCondition(word, isTolerant)}`).join(' ') || NOTHING
}

/**
 * The ways to ask the index, of which the first that finds something counts: for all words; for all, short ones with a letter wrong in a
 * name; for any of them, best for those that few texts have. Some of them may be the same, and are asked once.
 */
export function listQueries(words: readonly string[]): string[] {
  const named = words.map((word) => `+${toWidest(word, words.length <= MOST_TOLERANT)}`).join(' ') || NOTHING
  const any = words.map((word) => toLoosest(word, words.length <= MOST_TOLERANT)).join(' ')
  return [...new Set([toQuery(words), named, ...(words.length > 1 ? [any] : [])])]
}

/** The query for each word alone, in the widest way. */
export function listConditions(words: readonly string[]): string[] {
  return words.map((word) => toWidest(word, words.length <= MOST_TOLERANT))
}

function toWidest(word: string, isTolerant: boolean): string {
  const condition = toCondition(word, isTolerant)
  const isShort = isTolerant && !toleratesError(word) && toleratesError(word, TOLERANT_IN_NAMES_FROM)
  return isShort && !isRun(word) ? `(${condition}^2 nameTerms:${word}~1)` : condition
}

/** A word that need not match: what is nearly it counts little, and only in names. */
function toLoosest(word: string, isTolerant: boolean): string {
  if (isRun(word) || !isTolerant || !toleratesError(word, TOLERANT_IN_NAMES_FROM)) return toCondition(word, false)
  return `(${toStem(word)} nameTerms:${word}~1^0.1)`
}

function toCondition(word: string, isTolerant: boolean): string {
  if (isRun(word)) return [...word].length === 1 ? word : `"${listPairs(word).join(' ')}"`
  const stem = toStem(word)
  return isTolerant && toleratesError(word) ? `(${stem}^2 ${word}~1)` : stem
}

function isRun(word: string): boolean {
  return segmentWords(word)[0]?.isRun === true
}

function toleratesError(word: string, from = TOLERANT_FROM): boolean {
  return word.length >= from && !/\p{N}/u.test(word)
}

const MOST_KEPT = 50_000
const stems = new Map<string, string>()

/** A collection has the same words over and over, and stemming is slow. */
function toStem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = stemmer(word)
  const kept = stem.length < SHORTEST_STEM ? word : stem
  if (stems.size >= MOST_KEPT) stems.clear()
  stems.set(word, kept)
  return kept
}

/** Where in a text something was found. */
interface Hit {
  readonly start: number
  readonly end: number
  readonly words: readonly string[]
}

/**
 * The first of the texts that contain the most words, with each of them between « and »; where none has any, the first of the names that
 * has; what only another name found is marked whole.
 */
export function highlight(texts: readonly string[], words: readonly string[], names: readonly string[] = []): string {
  return (
    markBest(texts, new Marker(words)) ??
    markBest(names, new Marker(words, TOLERANT_IN_NAMES_FROM)) ??
    `«${texts[0] ?? ''}»`
  )
}

function markBest(texts: readonly string[], find: Marker): string | null {
  const found = texts.map((text) => {
    const hits = find.listHits(text)
    return { text, hits, count: new Set(hits.flatMap((hit) => hit.words)).size }
  })
  const [best] = found.toSorted((one, other) => other.count - one.count)
  return best && best.count > 0 ? mark(best.text, best.hits) : null
}

function mark(text: string, hits: readonly Hit[]): string {
  let marked = ''
  let done = 0
  for (const { start, end } of hits) {
    marked += `${text.slice(done, start)}«${text.slice(start, end)}»`
    done = end
  }
  return marked + text.slice(done)
}

/** Finds the words of a query in texts. */
class Marker {
  readonly #words: readonly { readonly word: string; readonly stem: string }[]
  readonly #runs: readonly string[]
  readonly #known = new Map<string, readonly string[]>()

  readonly #tolerantFrom: number

  /** `tolerantFrom`: how many letters a word has at least of which one may be wrong. */
  constructor(words: readonly string[], tolerantFrom = TOLERANT_FROM) {
    this.#tolerantFrom = tolerantFrom
    this.#words = words.filter((word) => !isRun(word)).map((word) => ({ word, stem: toStem(word) }))
    this.#runs = words.filter(isRun)
  }

  listHits(text: string): Hit[] {
    return segmentWords(text).flatMap((word) => (word.isRun ? this.#findRuns(text, word) : this.#findWord(word)))
  }

  #findWord({ start, end, folded }: Word): Hit[] {
    const words = this.#recognise(folded)
    return words.length > 0 ? [{ start, end, words }] : []
  }

  /** The words that a token matches; cached, since a list of hits has the same tokens over and over. */
  #recognise(token: string): readonly string[] {
    const known = this.#known.get(token)
    if (known) return known
    const stem = toStem(token)
    const found = this.#words.filter(
      (one) => one.stem === stem || this.#isNearly(token, one.word) || this.#isNearly(stem, one.word),
    )
    const words = found.map(({ word }) => word)
    this.#known.set(token, words)
    return words
  }

  /** Whether two words are one but for a letter, or for two letters in the wrong order. */
  #isNearly(token: string, word: string): boolean {
    if (token === word) return true
    return toleratesError(word, this.#tolerantFrom) && (distance(token, word) <= 1 || isSwapped(token, word))
  }

  /** The parts of a run that the query has, joined where they meet. */
  #findRuns(text: string, { start, end }: Word): Hit[] {
    if (this.#runs.length === 0) return []
    const signs = foldSigns(text.slice(start, end))
    const folded = signs.map((sign) => sign.folded).join('')
    const marked: Hit[] = []
    const places = this.#runs.flatMap((run) => listPlaces(folded, run).map((at) => ({ run, at })))
    for (const { run, at } of places.toSorted((one, other) => one.at - other.at)) {
      const hit = { start: start + toRaw(signs, at), end: start + toRaw(signs, at + run.length, true), words: [run] }
      const last = marked.at(-1)
      if (!last || last.end < hit.start) marked.push(hit)
      else marked[marked.length - 1] = { ...last, end: Math.max(last.end, hit.end), words: [...last.words, run] }
    }
    return marked
  }
}

/** A sign of a text, and how it is compared. */
interface Sign {
  readonly raw: string
  readonly folded: string
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function foldSigns(run: string): Sign[] {
  return Array.from(graphemes.segment(run), ({ segment }) => ({
    raw: segment,
    folded: segmentWords(segment)
      .map(({ folded }) => folded)
      .join(''),
  }))
}

/** The place in the raw text of a place in the folded one: where its sign begins, or ends. */
function toRaw(signs: readonly Sign[], place: number, isEnd = false): number {
  let raw = 0
  let folded = 0
  for (const sign of signs) {
    if (isEnd ? folded >= place : folded + sign.folded.length > place) return raw
    raw += sign.raw.length
    folded += sign.folded.length
  }
  return raw
}

function listPlaces(text: string, part: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}

function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  const swapped = `${one.slice(0, at)}${one[at + 1]}${one[at]}${one.slice(at + 2)}`
  return at >= 0 && swapped === other
}
