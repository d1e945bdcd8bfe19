import type { measureKinds, measureStatuses } from '../../model/vocabulary.ts'
import type { Article, Paragraph } from '../article/article.ts'
import type { Being, Mention } from '../names/being.ts'
import type { Roster } from '../names/roster.ts'
import { isHeading } from '../names/runs.ts'
import type { Band } from '../proposal.ts'
import type { Sentence } from '../speech/sieve.ts'
import {
  ANSWERING,
  MEASURE_WORDS,
  NO_MEASURES,
  RATE_WORDS,
  STATUS_WORDS,
  TARIFF_WORD,
} from '../tables/measure-kinds.ts'
import {
  findBoth,
  findImposer,
  findPartner,
  firstPower,
  IMPORTING,
  type ImposerFound,
  powerOf,
} from './find-imposer.ts'
import { findRates } from './find-rate.ts'
import { findRateList, type Rated } from './find-rate-list.ts'
import { findFacing, findTargets } from './find-targets.ts'

/** A passage about a measure, with what it says of it. */
export interface MeasureFound {
  readonly kind: keyof typeof measureKinds
  readonly imposer: Being | null
  readonly targets: readonly Being[]
  readonly goods: readonly Being[]
  /** In percent. */
  readonly rate: number | null
  readonly status: keyof typeof measureStatuses | null
  /** The words by which it answers something else, if they do. */
  readonly answers: string | null
  readonly paragraph: Paragraph
  readonly sentence: Sentence
  /** Where the word for the measure stands; places count UTF-16 units of the article. */
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly band: Band
}

/** Kinds that have a rate in percent: a ban has none, whatever number stands near. */
const RATED: ReadonlySet<MeasureFound['kind']> = new Set([
  'IMPORT_TARIFF',
  'ANTI_DUMPING',
  'COUNTERVAILING',
  'SAFEGUARD',
  'EXPORT_TAX',
])

/** A sentence with a word for a measure in it, and what is needed to read around it. */
export interface Passage {
  readonly kind: MeasureFound['kind']
  readonly text: string
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
  readonly roster: Roster
  readonly start: number
  readonly end: number
}

/** The measures of an article: what passages say alike of one kind, imposer and target, once for each rate. */
export function findMeasures(article: Article, roster: Roster, sentences: readonly Sentence[]): MeasureFound[] {
  const spoken = sentences
    .filter(({ paragraph }) => !isHeading(paragraph))
    .map((sentence) => ({ sentence, words: listPassages(article, sentence) }))
  // Who makes most of the measures is known only when all are read.
  const main = findMain(readAll(article, roster, spoken, null)) ?? findMostNamed(roster)
  return merge(readAll(article, roster, spoken, main))
}

/** A sentence, and the words for measures in it. */
interface Spoken {
  readonly sentence: Sentence
  readonly words: ReturnType<typeof listPassages>
}

function readAll({ text }: Article, roster: Roster, spoken: readonly Spoken[], most: Being | null): MeasureFound[] {
  const found: MeasureFound[] = []
  let before: Being | null = null
  const pair = findPair(roster)
  for (const { sentence, words } of spoken) {
    const mentions = roster.allWithin(sentence.start, sentence.end)
    const main: Being | null = most ?? before
    const listed = found.length > 0 || words.length > 0 ? findRateList(text, sentence, mentions) : []
    const passages: MeasureFound[] =
      listed.length > 0 && main !== null
        ? readRateList(
            { kind: 'IMPORT_TARIFF', text, sentence, mentions, roster, start: sentence.start, end: sentence.start },
            listed,
            main,
          )
        : words.flatMap((word) => readPassage({ text, sentence, mentions, roster, ...word }, { before, main, pair }))
    found.push(...passages)
    // Who makes a measure may be named in the sentence before it.
    before = passages.find(({ imposer }) => imposer)?.imposer ?? firstPower(roster, sentence) ?? before
  }
  return found
}

/** The words for measures in a sentence; the narrowest kind takes a word. */
function listPassages(
  { text: whole }: Article,
  sentence: Sentence,
): { kind: MeasureFound['kind']; start: number; end: number }[] {
  const text = whole.slice(sentence.start, sentence.end)
  const taken: { kind: MeasureFound['kind']; start: number; end: number }[] = []
  const rates = TARIFF_WORD.test(whole) ? [['IMPORT_TARIFF', RATE_WORDS] as const] : []
  for (const [kind, words] of [...MEASURE_WORDS, ...rates])
    for (const { 0: word, index } of text.matchAll(words)) {
      const [start, end] = [sentence.start + index, sentence.start + index + word.length]
      if (
        taken.some((one) => one.start < end && start < one.end) ||
        NO_MEASURES.test(text.slice(index, index + word.length + 16))
      )
        continue
      taken.push({ kind, start, end })
    }
  return taken.toSorted((one, other) => one.start - other.start)
}

/** The two countries that an article is about, where two stand out; none otherwise. */
function findPair(roster: Roster): Being[] {
  const counts = Map.groupBy(
    roster.mentions.filter(({ being }) => being.kind === 'country'),
    ({ being }) => being,
  )
  const [first, second, third] = [...counts]
    .map(([being, list]) => ({ being, count: list.length }))
    .toSorted((one, other) => other.count - one.count)
  if (!first || !second || second.count < 3 || (third && third.count * 2 > second.count)) return []
  return [first.being, second.being]
}

/** Who makes most measures, by what sentences say of it. */
function findMain(found: readonly MeasureFound[]): Being | null {
  const counts = Map.groupBy(
    found.flatMap(({ imposer, rule }) => (imposer && /^(?:whose|subject|by)/u.test(rule) ? [imposer] : [])),
    (imposer) => imposer,
  )
  return [...counts].toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? null
}

/** The power that the article names most, itself or by who speaks for it. */
function findMostNamed(roster: Roster): Being | null {
  const powers = roster.mentions.flatMap(({ being }) => powerOf(roster, being) ?? [])
  const counts = Map.groupBy(powers, (power) => power)
  return [...counts].toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? null
}

/** "Fiji faces 25 per cent, Peru 32 per cent": a tariff on each, of who is named for it or makes most of them. */
function readRateList(passage: Passage, listed: readonly Rated[], main: Being): MeasureFound[] {
  const targets = listed.flatMap((one) => one.targets)
  const named = firstPower(passage.roster, passage.sentence)
  const imposer = named && !targets.includes(named) ? named : main
  return listed.flatMap((one) =>
    one.targets.includes(imposer)
      ? []
      : [
          describe(
            { ...passage, start: one.start, end: one.end },
            { imposer, rule: 'list of rates' },
            one.targets,
            one.rate,
          ),
        ],
  )
}

/** Who may make a measure whose sentence does not say it. */
interface Context {
  /** Who made the last one, or was spoken of. */
  readonly before: Being | null
  /** Who makes most. */
  readonly main: Being | null
  readonly pair: readonly Being[]
}

/** What a passage says: one measure, or one of each of two who act alike against each other; none where nobody is said to act. */
function readPassage(passage: Passage, { before, main, pair }: Context): MeasureFound[] {
  const owner = findImposer(passage, null)
  const faced = findFacing(passage).filter((one) => owner.rule !== 'whose' || one !== owner.imposer)
  if (faced.length > 0) {
    const others = [owner.imposer, findPartner(passage, faced), main, before, ...pair]
    const imposer = others.find((one) => one && !faced.includes(one)) ?? null
    const rate = findRates(passage)[0] ?? null
    return imposer ? [describe(passage, { imposer, rule: 'faced' }, faced, rate)] : []
  }
  const both = findBoth(passage, pair)
  const hit = both.length === 2 ? findTargets(passage, null) : []
  if (both.length === 2 && hit.every((target) => both.includes(target))) {
    const rates = findRates(passage)
    // "A and B struck a deal that sets a tariff on the goods of B": that is A's.
    const makers = hit.length === 1 ? both.filter((one) => !hit.includes(one)) : both
    return makers.map((imposer, place) =>
      describe(
        passage,
        { imposer, rule: 'both' },
        both.filter((other) => other !== imposer),
        rates[place] ?? rates[0] ?? null,
      ),
    )
  }
  const found = withCountry(findWithOther(passage, before), before ?? main)
  const isGuess = found.rule === 'sentence before'
  const aimed = findTargets(passage, isGuess ? null : found.imposer)
  const isOfPair = found.imposer !== null && pair.includes(found.imposer)
  const partner = isOfPair ? pair.find((one) => one !== found.imposer) : findNear(passage, found.imposer)
  // Who is hit by a measure does not make it: then the other of the two that the article is about does.
  const isHit = isGuess && found.imposer !== null && aimed.includes(found.imposer)
  const imposer = isHit ? ([main, partner].find((one) => one && !aimed.includes(one)) ?? null) : found.imposer
  const targets = aimed.length > 0 || !partner ? aimed : [partner]
  const measure = describe(
    passage,
    { imposer, rule: aimed.length > 0 ? found.rule : `${found.rule}, other of two` },
    targets,
    findRates(passage)[0] ?? null,
  )
  const isTold = isGuess
    ? aimed.length > 0 && (measure.rate !== null || measure.status !== null)
    : measure.status !== null || aimed.length > 0 || measure.rate !== null || found.rule === 'subject'
  return imposer !== null && isTold ? [measure] : []
}

/** The country beside the imposer that was named last before a measure, in its paragraph or the one before, or named next in its sentence. */
function findNear({ roster, sentence, start, end }: Passage, imposer: Being | null): Being | undefined {
  const from = sentence.paragraph.start
  const others = roster.mentions.filter(({ being }) => being.kind === 'country' && being !== imposer)
  return (
    others.find((mention) => mention.start > end && mention.end <= sentence.end) ??
    others.findLast((mention) => mention.end < start && mention.start >= from)
  )?.being
}

/** Who makes a measure; where only the sentence before may tell, the one other power that its own sentence names beside who is hit. */
function findWithOther(passage: Passage, before: Being | null): ImposerFound {
  const found = findImposer(passage, before)
  if (!IMPORTING.has(passage.kind) || (found.imposer !== null && found.rule !== 'sentence before')) return found
  const hit = findTargets(passage, null)
  if (found.imposer !== null && !hit.includes(found.imposer)) return found
  const others = new Set(
    passage.mentions.flatMap(({ being, form }) => (form === 'adjective' ? [] : (powerOf(passage.roster, being) ?? []))),
  )
  const [other, ...more] = [...others].filter((power) => !hit.includes(power))
  return other && hit.length > 0 && more.length === 0 ? { imposer: other, rule: 'other named' } : found
}

/** A ministry of which nothing says whose it is acts for the country that was spoken of. */
function withCountry(found: ImposerFound, before: Being | null): ImposerFound {
  const { imposer, rule } = found
  const isBare = imposer?.kind === 'body' && imposer.bodyKind === 'GOVERNMENT_BODY' && imposer.code === null
  return isBare && before?.kind === 'country' ? { imposer: before, rule } : found
}

function describe(
  { kind, text, sentence, mentions, start, end }: Passage,
  { imposer, rule }: ImposerFound,
  targets: readonly Being[],
  rate: number | null,
): MeasureFound {
  const clause = clauseAround(text.slice(sentence.start, sentence.end), start - sentence.start)
  const isNear = (mention: Mention) => Math.min(Math.abs(mention.start - end), Math.abs(start - mention.end)) < 80
  return {
    kind,
    imposer,
    targets,
    goods: [
      ...new Set(
        mentions.filter((mention) => mention.being.kind === 'good' && isNear(mention)).map(({ being }) => being),
      ),
    ],
    rate: RATED.has(kind) ? rate : null,
    status: STATUS_WORDS.find(([, words]) => words.test(clause))?.[0] ?? null,
    answers: ANSWERING.exec(clause)?.[0] ?? null,
    paragraph: sentence.paragraph,
    sentence,
    start,
    end,
    rule,
    band: targets.length > 0 && /^(?:whose|subject|by)$/u.test(rule) ? 'likely' : 'look',
  }
}

/** The part of a sentence around a place, up to the conjunctions and signs that part clauses. */
function clauseAround(text: string, at: number): string {
  const [before, after] = [text.slice(0, at), text.slice(at)]
  const from = Math.max(
    0,
    ...Array.from(before.matchAll(/; |, (?:and|but|while|after|although|though) |[–—]/gu), ({ index }) => index),
  )
  const to = after.search(/; |, (?:and|but|while|although|though|prompting|which) |[–—]/u)
  return before.slice(from) + (to < 0 ? after : after.slice(0, to))
}

/** One for each kind, imposer, target and rate; what a later passage adds is taken over. */
function merge(found: readonly MeasureFound[]): MeasureFound[] {
  const merged: MeasureFound[] = []
  for (const one of found) {
    const at = merged.findIndex((other) => isSame(one, other))
    const same = merged[at]
    if (!same) merged.push(one)
    else
      merged[at] = {
        // The place is that of the words that give the rate.
        ...(same.rate === null && one.rate !== null ? one : same),
        targets: same.targets.length > 0 ? same.targets : one.targets,
        rate: same.rate ?? one.rate,
        goods: [...new Set([...same.goods, ...one.goods])],
        answers: same.answers ?? one.answers,
        status: same.status ?? one.status,
        band: same.band === 'look' ? one.band : same.band,
      }
  }
  return merged
}

function isSame(one: MeasureFound, other: MeasureFound): boolean {
  const codeOf = ({ imposer }: MeasureFound) => imposer?.code ?? imposer?.name ?? ''
  const isEither = <Value>(first: Value | null, second: Value | null) =>
    first === null || second === null || first === second
  const isShared =
    one.targets.length === 0 ||
    other.targets.length === 0 ||
    other.targets.some((target) => one.targets.includes(target))
  return other.kind === one.kind && codeOf(other) === codeOf(one) && isShared && isEither(one.rate, other.rate)
}
