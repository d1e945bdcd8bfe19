import type { OrderKey } from '../src/plan/field-plan.ts'

/** Latest day first, undated last. */
export const newestFirst: readonly OrderKey[] = [
  { by: 'row.sortOn', kind: 'date', direction: 'DESC' },
  { by: 'row.id', kind: 'text', direction: 'DESC' },
]

/** By name, then id. */
export const byName: readonly OrderKey[] = [
  { by: 'row.name', kind: 'text', direction: 'ASC' },
  { by: 'row.id', kind: 'text', direction: 'ASC' },
]

/** By day in the direction of the argument `order`, undated last either way. */
export const byDay: readonly OrderKey[] = [
  {
    by: 'row.sortOn',
    ascending: "CASE row.sortOn WHEN date('0001-01-01') THEN date('9999-12-31') ELSE row.sortOn END",
    kind: 'date',
    direction: { argument: 'order' },
  },
  { by: 'row.id', kind: 'text', direction: 'DESC' },
]

/** Latest day first, undated last: of rows that are ids of statements, beside their `day`. */
export const newestSaidFirst: readonly OrderKey[] = [
  { by: 'day', kind: 'date', direction: 'DESC' },
  { by: 'row', kind: 'text', direction: 'DESC' },
]

/** The same in the direction of the argument `order`, undated last either way. */
export const bySaidDay: readonly OrderKey[] = [
  {
    by: 'day',
    ascending: "CASE day WHEN date('0001-01-01') THEN date('9999-12-31') ELSE day END",
    kind: 'date',
    direction: { argument: 'order' },
  },
  { by: 'row', kind: 'text', direction: 'DESC' },
]
