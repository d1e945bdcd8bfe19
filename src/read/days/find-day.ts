import { en } from 'chrono-node'
import type { Article } from '../article/article.ts'
import type { Sentence } from '../speech/sieve.ts'
import type { StatementFound } from '../speech/statements.ts'

/** A day that words of the article give, as a date of the graph: 2025-10-29, or 2025-04 where they name a month. */
export interface DayFound {
  /** The words that give it; places count UTF-16 units of the article. */
  readonly start: number
  readonly end: number
  readonly day: string
  readonly rule: string
}

/** What may stand before words of time that tell when something was said; "from Monday" and "Monday's" tell of something else. */
const BEFORE_OTHER =
  /(?:\b(?:from|until|till|by|before|after|since|ahead of|next|through|to|of|than|for|following|between)\s+(?:the\s+)?|[-–]\s?)$/iu
const FUTURE = /\b(?:will|would|to|shall|going to|due to|set to|scheduled for|expected)\b[^,;]*$/iu

/** Words before a day at the beginning that tell on which occasion something was said: "At a hearing Sunday", "Speaking in Oslo on Tuesday". */
const OCCASION =
  /^(?:but |and |then |later )?(?:(?:speaking|asked|questioned|testifying|addressing|appearing)\b|(?:at|in|during|after) (?:an?|the|his|her|its|their)\b[^,;]*\b(?:hearing|call|interview|briefing|conference|speech|address|statement|letter|post|note|email|memo|report|filing|remarks|testimony|event|rally|forum|meeting|sitting|session|broadcast)\b)[^,;]*$/iu
/** What follows these lies ahead. */
const FORESEEING = /^(?:expect|forecast|predict|anticipate|hope|fear|foresee|plan|promise|pledge|vow|threaten)$/u

/** When something was said, where words of the narrator at its verb say so; a weekday, or a day without a year, lies in the past. */
export function findDay(article: Article, { telling, sentence, mode }: StatementFound): DayFound | null {
  if (!sentence || !telling) return null
  const { act } = telling
  const verb = sentence.chunks[act.at]
  if (!verb) return null
  const text = blankMarks(article.text, sentence)
  const from = verb.start - sentence.start
  const expressions = listDays(article, text)
  const fitting = expressions.filter(({ index, length }) => {
    const before = text.slice(0, index)
    const after = text.slice(index + length)
    if (/^[’']s\b/u.test(after) || BEFORE_OTHER.test(before)) return false
    // "Sample, who took over in January, said": the day of something else.
    if (index < from && /, (?:who|which|whose)\b[^,]*$/u.test(before)) return false
    if (index < from) {
      // "In April it banned sales, a move that the firm said": what was said is of another day.
      const subject = Math.min(...[sentence.chunks[act.from] ?? verb, ...act.subjects].map(({ start }) => start))
      const lead = text.slice(index + length, Math.max(subject - sentence.start, index + length))
      return (
        (isLead(before, after) && !/\b(?:that|which|who)\b/u.test(lead)) ||
        (OCCASION.test(before.trimStart()) &&
          /^[\s,]*(?:(?:morning|evening|night|afternoon)\b[\s,]*)?(?:the |\p{Lu}\S* )*$/u.test(lead)) ||
        isBetween(text.slice(index + length, from))
      )
    }
    if (/^,? (?:would|will|is|are|was|were|could|should|may|might|must|has|had|have)\b/u.test(after)) return false
    const between = text.slice(verb.end - sentence.start, index)
    if (
      sentence.acts.some(
        (other) => other.act.at > act.at && (sentence.chunks[other.act.at]?.start ?? 0) - sentence.start < index,
      )
    )
      return false
    if (/\b(?:that|which|who)\b|[“"]/u.test(between) || FUTURE.test(between)) return false
    // "Expect a decision in February"
    if (FORESEEING.test(act.verb?.base ?? '') && !/^ (?:on |in )?$/u.test(between)) return false
    return isAtVerb(between, mode) || (isLast(after) && !hasClause(between))
  })
  const best = fitting.toSorted((one, other) => Math.abs(one.index - from) - Math.abs(other.index - from))[0]
  if (!best) return null
  return {
    start: sentence.start + best.index,
    end: sentence.start + best.index + best.length,
    day: best.day,
    rule: best.rule,
  }
}

/** When a measure was taken, where its sentence begins with a day, or one stands directly behind its verb or at the end. */
export function findDayNear(article: Article, sentence: Sentence, place: { readonly start: number }): DayFound | null {
  const text = blankMarks(article.text, sentence)
  const at = place.start - sentence.start
  const fitting = listDays(article, text).filter(({ index, length }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + length)]
    if (/^[’']s\b/u.test(after) || BEFORE_OTHER.test(before)) return false
    if (index < at) return isLead(before, after) || text.slice(index + length, at).split(/\s+/u).length < 10
    return /\b(?:on|in) $/u.test(before) && !hasClause(text.slice(at, index))
  })
  const best = fitting.toSorted((one, other) => Math.abs(one.index - at) - Math.abs(other.index - at))[0]
  return best
    ? {
        start: sentence.start + best.index,
        end: sentence.start + best.index + best.length,
        day: best.day,
        rule: best.rule,
      }
    : null
}

/** The sentence with the words in marks made blank: what a speaker says of days tells nothing of when it was said. */
function blankMarks(
  text: string,
  sentence: { start: number; end: number; chunks: readonly { kind: string; start: number; end: number }[] },
): string {
  let blank = text.slice(sentence.start, sentence.end)
  for (const { kind, start, end } of sentence.chunks)
    if (kind === 'quote')
      blank = `${blank.slice(0, start - sentence.start)}${'_'.repeat(end - start)}${blank.slice(end - sentence.start)}`
  return blank
}

/** "On Monday, …", "Late on Tuesday, …", "In April …" at the beginning. */
function isLead(before: string, after: string): boolean {
  return (
    /^(?:but |and |also |then |late |early |later |speaking |asked |pressed |questioned |meanwhile,? )*(?:on |in |late on |early on |late |early )?$/iu.test(
      before.trimStart(),
    ) && !/^\s*(?:to|and|or)\b/u.test(after)
  )
}

/** "China on Monday said". */
function isBetween(between: string): boolean {
  return /^[\s,]*(?:also |again |later |then )?$/u.test(between)
}

/** "said on Monday", "told reporters aboard the plane on Wednesday", "said in an interview on Friday". */
function isAtVerb(between: string, mode: StatementFound['mode']): boolean {
  if (/[;:]/u.test(between)) return false
  const words = between.split(/\s+/u).filter(Boolean).length
  return words <= (mode === 'INDIRECT' ? 6 : 14) && !hasClause(between)
}

/** Whether a clause or an aim stands in a stretch, so that a day in it may be that of something else. */
function hasClause(between: string): boolean {
  return /\b(?:is|are|was|were|will|would|could|should|may|might|has|had|have|can|to (?!reporters|journalists|the press|parliament|lawmakers|media)\p{L}+|if|because|while)\b/u.test(
    between,
  )
}

function isLast(after: string): boolean {
  return /^[^\p{L}]*$/u.test(after)
}

interface Expression {
  readonly index: number
  readonly length: number
  readonly day: string
  readonly rule: string
}

/** The expressions of time in a text that name a day or a month. */
function listDays({ published }: Article, text: string): Expression[] {
  const [first, last] = [published?.earliest, published?.latest].map((day) => listBy(day ?? null, text))
  // Where only a span of days of publication is known, what its first and its last day tell alike.
  return (last ?? []).filter(({ index, day }) => first?.some((one) => one.index === index && one.day === day))
}

function listBy(publishedOn: string | null, text: string): Expression[] {
  const reference = publishedOn ? new Date(`${publishedOn}T12:00:00`) : new Date('2000-06-15T12:00:00')
  return en.casual.parse(text, reference).flatMap(({ index, text: words, start, end }): Expression[] => {
    const date = readDate(words.toLowerCase(), start, publishedOn)
    if (!date || end) return []
    // "A month after" is no month.
    if (publishedOn && date.day > publishedOn) return []
    const lead = /^(?:on|in|at|by)\s+/iu.exec(words)?.[0].length ?? 0
    return [{ index: index + lead, length: words.length - lead, ...date }]
  })
}

type Parts = ReturnType<typeof en.casual.parse>[number]['start']

function readDate(words: string, parts: Parts, publishedOn: string | null): { day: string; rule: string } | null {
  const [year, month, day, weekday] = (['year', 'month', 'day', 'weekday'] as const).map((part) =>
    parts.isCertain(part) ? parts.get(part) : null,
  )
  if (/\b(?:next|coming|tomorrow|tonight|ago|later|now|week|weekend|year|hours?|minutes?)\b/u.test(words)) return null
  if (month && day)
    return year
      ? { day: write(year, month, day), rule: 'date' }
      : latest(publishedOn, 'date without year', (last) => [write(last, month, day), write(last - 1, month, day)])
  if (month && !day && !weekday && /\p{L}/u.test(words) && !/\blast\b/u.test(words))
    return year
      ? { day: write(year, month), rule: 'month' }
      : latest(publishedOn, 'month without year', (last) => [write(last, month), write(last - 1, month)])
  if (!publishedOn) return null
  const published = new Date(`${publishedOn}T12:00:00Z`)
  if (weekday !== null && weekday !== undefined) {
    const back = (published.getUTCDay() - weekday + 7) % 7
    return { day: shift(published, -back), rule: 'weekday' }
  }
  if (/\byesterday\b/u.test(words)) return { day: shift(published, -1), rule: 'yesterday' }
  if (/\btoday\b/u.test(words)) return { day: publishedOn, rule: 'today' }
  if (/\blast month\b/u.test(words)) {
    const [last = 0, number = 0] = publishedOn.split('-').map(Number)
    return { day: number === 1 ? write(last - 1, 12) : write(last, number - 1), rule: 'last month' }
  }
  return null
}

/** The latest of some dates that is not after publication. */
function latest(
  publishedOn: string | null,
  rule: string,
  list: (year: number) => string[],
): { day: string; rule: string } | null {
  if (!publishedOn) return null
  const day = list(Number(publishedOn.slice(0, 4))).find((date) => date <= publishedOn.slice(0, date.length))
  return day ? { day, rule } : null
}

function write(year: number, month: number, day?: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return [String(year), two(month), ...(day === undefined ? [] : [two(day)])].join('-')
}

function shift(date: Date, days: number): string {
  return new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10)
}
