import { hash } from 'node:crypto'
import type { OrderKey, PagePlan } from '../declare/field-plan.ts'
import type { Settings } from '../declare/options.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A list, for its cursors: the field and what it is asked for, and the key of the row that it belongs to. */
interface List {
  readonly name: string
  readonly plan: PagePlan
  readonly owner: unknown
  readonly args: Readonly<Record<string, unknown>>
}

/** A short text that differs for lists of another field, of another row, or asked for with other arguments. */
export function markList({ name, plan, owner, args }: List, { lookup }: Pick<Settings<never>, 'lookup'>): string {
  const values = plan.parameters ? plan.parameters(args) : args
  const names = new Set([...plan.cypher.parameters, ...plan.order.map(({ direction }) => Object(direction).argument)])
  const fold = (value: unknown) => (typeof value === 'string' && lookup ? lookup.toKey(value) : value)
  const asked = [...names].filter((one) => !ownNames.has(one) && values[one] != null)
  const given = asked.map((one) => [one, one in Object(plan.references) ? [values[one]].flat().map(fold) : values[one]])
  return hash('sha256', JSON.stringify([name, owner ?? null, given]), 'base64url').slice(0, 8)
}

/** What tells a page from others of its list. */
const ownNames = new Set<unknown>(['after', 'before', 'last', 'limit', undefined])

/** The mark of a list and the sort keys of a row in it, as an opaque text that is safe in a URL. */
export function encodeCursor(mark: string, keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([mark, ...keys])).toString('base64url')
}

/** The mark of the list that a cursor is of. */
export function markOfCursor(cursor: string): unknown {
  return parse(cursor)?.[0]
}

/** The sort keys in a cursor of a list in the same order; null for anything else. */
export function decodeCursor(cursor: string, order: readonly OrderKey[]): unknown[] | null {
  const keys = parse(cursor)?.slice(1)
  return keys?.length === order.length && keys.every((key, index) => fits(key, order[index]?.kind)) ? keys : null
}

function parse(cursor: string): unknown[] | null {
  try {
    const items: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(items) ? items : null
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
