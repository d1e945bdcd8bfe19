import { z } from 'zod'

/** What a date may look like, for whoever writes one. */
export const dateForms =
  '2025, 2025-04 or 2025-04-09, a span such as 2025-09-14/2025-09-15, and ~, ? or % behind what a source hedges'

const DATE = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`
/** Level 0: one date, or two as the ends of a span; level 1: about (~), uncertain (?) or both (%) behind a date. */
const FORM = new RegExp(`^(?<first>${DATE})[~?%]?(?:/(?<last>${DATE})[~?%]?)?$`)
const LONGEST_FORM = 23

/** The whole span that a date covers: its first and its last day, as YYYY-MM-DD. */
export interface Span {
  readonly earliest: string
  readonly latest: string
}

/** An EDTF (ISO 8601-2) date: level 0, and the hedges of level 1. */
export const edtfDate = z
  .string({ error: ({ input }) => (typeof input === 'number' ? explainNumber(input) : undefined) })
  .refine((text) => findSpan(text) !== null, { error: ({ input }) => `"${input}" is not a date: write ${dateForms}` })
  .meta({ description: `An EDTF (ISO 8601-2) date: ${dateForms}.` })

/** What to do about a number in place of a date: YAML, JSON and GraphQL take a year without quotation marks for one. */
export function explainNumber(value: number): string {
  const forms = findSpan(String(value)) ? `"${value}"` : '"2025", "2025-04" or "2025-04-09"'
  return `${value} is a number, and a date is a text: write it as text: ${forms}`
}

/** Whether the source hedges: the day may lie outside what is written. */
export function isHedged(date: string): boolean {
  return /[~?%]/.test(date)
}

/** The span of a date that is known to be valid. */
export function toSpan(date: string): Span {
  const span = findSpan(date)
  if (!span) throw new TypeError(`not an EDTF date: ${date}`)
  return span
}

/** The day behind a day. */
export function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

/** Whether every day that one date covers is before every day of the other. */
export function isBefore(one: string | null | undefined, other: string | null | undefined): boolean {
  if (!one || !other) return false
  return toSpan(one).latest < toSpan(other).earliest
}

/** The most precise date that covers a whole span: one day, one month or one year; null where no such date does. */
export function toEdtfDate({ earliest, latest }: Span): string | null {
  if (earliest === latest) return earliest
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return earliest.slice(0, 7)
  return earliest.slice(0, 4) === latest.slice(0, 4) ? earliest.slice(0, 4) : null
}

const MOST_KEPT = 20_000
const kept = new Map<string, Span | null>()

/** A large collection names the same few thousand days over and over. */
function findSpan(text: string): Span | null {
  const known = kept.get(text)
  if (known !== undefined) return known
  const span = spanOrNull(text)
  if (kept.size >= MOST_KEPT) kept.clear()
  if (text.length <= LONGEST_FORM) kept.set(text, span)
  return span
}

function spanOrNull(text: string): Span | null {
  const { first, last } = FORM.exec(text)?.groups ?? {}
  const [start, end] = [first, last ?? first].map((date) => (date === undefined ? null : spanOfOne(date)))
  return start && end && start.earliest <= end.latest ? { earliest: start.earliest, latest: end.latest } : null
}

function spanOfOne(date: string): Span | null {
  const [year = '', month, day] = date.split('-')
  if (year === '0000') return null
  if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31` }
  if (!isDay(`${year}-${month}-01`)) return null
  if (!day) return { earliest: `${year}-${month}-01`, latest: lastDayOfMonth(Number(year), Number(month)) }
  return isDay(date) ? { earliest: date, latest: date } : null
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text)
}

function lastDayOfMonth(year: number, month: number): string {
  const day = new Date(Date.UTC(2000, month, 0))
  day.setUTCFullYear(year, month, 0)
  return day.toISOString().slice(0, 10)
}
