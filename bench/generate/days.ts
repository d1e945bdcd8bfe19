const FIRST = Date.UTC(2017, 0, 1)
const DAY = 86_400_000

/** How many days the data spans: 2017 to 2025. */
export const DAYS = 3_287

const texts: string[] = []

/** The day with this number as YYYY-MM-DD; numbers past the end are the last day. */
export function toDay(number: number): string {
  const bounded = Math.max(0, Math.min(DAYS - 1, Math.floor(number)))
  texts[bounded] ??= new Date(FIRST + bounded * DAY).toISOString().slice(0, 10)
  return texts[bounded]
}
