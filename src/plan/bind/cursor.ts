import type { OrderKey } from '../declare/field-plan.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The sort keys of a row as an opaque text that is safe in a URL. */
export function encodeCursor(keys: unknown): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url')
}

/** The sort keys in a cursor that was given for the same order; null for anything else. */
export function decodeCursor(cursor: string, order: readonly OrderKey[]): unknown[] | null {
  const keys = parseKeys(cursor)
  return keys?.length === order.length && keys.every((key, index) => fits(key, order[index]?.kind)) ? keys : null
}

function parseKeys(cursor: string): unknown[] | null {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(keys) ? keys : null
  } catch {
    return null
  }
}

function fits(key: unknown, kind: OrderKey['kind'] | undefined): boolean {
  if (kind === 'number') return Number.isFinite(key)
  return typeof key === 'string' && (kind !== 'date' || isDay(key))
}

/** Whether the calendar has this day: JavaScript takes 31 February for a day in March. */
function isDay(text: string): boolean {
  if (!DAY.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text)
}
