import fc from 'fast-check'
import { toSpan } from '../../src/model/shape/edtf-date.ts'
import { knownDays } from './make-world.ts'

/** How much of a day a date tells. */
export const precisions = fc.constantFrom('day', 'day', 'day', 'day', 'month', 'year', 'none')
export type Precision = 'day' | 'month' | 'year' | 'none' | 'span' | 'about'

/** The same with spans that a source gives, and days that it hedges. */
export const loosePrecisions = fc.oneof(
  { weight: 8, arbitrary: precisions },
  { weight: 2, arbitrary: fc.constantFrom('span' as const, 'about' as const) },
)

/** The n-th day of 2025. */
export function dayOf(count: number): string {
  return new Date(Date.UTC(2025, 0, 1 + count)).toISOString().slice(0, 10)
}

/** The date that a source gives for the n-th day of 2025; null where it gives none. */
export function blurDay(count: number, precision: Precision): string | null {
  if (precision === 'span') return `${dayOf(count)}/${dayOf(count + 12)}`
  if (precision === 'about') return `${dayOf(count)}~`
  const lengths = { day: 10, month: 7, year: 4, none: 0 }
  return dayOf(count).slice(0, lengths[precision]) || null
}

/** The dates of things that followed one another, each some days after the one before. */
export function blurDays(steps: readonly { gap: number; precision: Precision }[]): (string | null)[] {
  let day = 0
  return steps.map(({ gap, precision }) => {
    day += gap
    return blurDay(day, precision)
  })
}

/** Dates that a question may name, or none. */
export const askedDates = fc.option(
  fc.oneof(
    fc.integer({ min: 0, max: 240 }).map(dayOf),
    fc.constantFrom('2024', '2025', '2025-01', '2025-02', '2025-04', '2025-06', '2025-12'),
    fc.constantFrom(...Object.values(knownDays)),
  ),
  { freq: 2 },
)

/** One or two citations of articles that were public on different days. */
export const cites = fc.uniqueArray(fc.constantFrom(...Object.keys(knownDays).map((slug) => `${slug}#2`)), {
  minLength: 1,
  maxLength: 2,
})

/** Whether articles that were public by the end of a date tell a fact; all do where no date is given. */
export function isKnown(cite: readonly string[], knownAt: string | null): boolean {
  return knownAt === null || cite.some((at) => (knownDays[at.split('#')[0] ?? ''] ?? '') <= toSpan(knownAt).latest)
}

/** Whether something was possibly on or after the first day of one date and on or before the last day of another. */
export function isWithin(date: string | null, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true
  if (date === null) return false
  const { earliest, latest } = toSpan(date)
  return (from === null || latest >= toSpan(from).earliest) && (to === null || earliest <= toSpan(to).latest)
}
