import { toSpan } from '../../model/edtf-date.ts'

const UNDATED = '0001-01-01'

/** The last day of a date, or the first of all days where there is none, so that undated is before every day asked for. */
export function toLastDay(date: string | null | undefined): string {
  return date ? toSpan(date).latest : UNDATED
}

/** The day to sort by: a date's first, or the first of all days where there is none, so that undated comes last. */
export function toSortDay(date: string | null | undefined): string {
  return date ? toSpan(date).earliest : UNDATED
}
