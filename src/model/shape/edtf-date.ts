import { z } from 'zod'

const LEVEL_0 = /^(?<year>\d{4})(-(?<month>\d{2})(-(?<day>\d{2}))?)?$/

/** The whole span that a date covers: its first and its last day, as YYYY-MM-DD. */
export interface Span {
  readonly earliest: string
  readonly latest: string
}

/** An EDTF (ISO 8601-2) level 0 date: 2025, 2025-04 or 2025-04-09. */
export const edtfDate = z.string().refine((text) => findSpan(text) !== null, {
  error: ({ input }) => `"${input}" is not a date: write 2025, 2025-04 or 2025-04-09`,
})

/** The span of a date that is known to be valid. */
export function toSpan(date: string): Span {
  const span = findSpan(date)
  if (!span) throw new TypeError(`not an EDTF level 0 date: ${date}`)
  return span
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
  if (text.length <= 10) kept.set(text, span)
  return span
}

function spanOrNull(text: string): Span | null {
  const { year, month, day } = LEVEL_0.exec(text)?.groups ?? {}
  if (!year || year === '0000') return null
  if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31` }
  if (!isDay(`${year}-${month}-01`)) return null
  if (!day) return { earliest: `${year}-${month}-01`, latest: lastDayOfMonth(Number(year), Number(month)) }
  return isDay(text) ? { earliest: text, latest: text } : null
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
