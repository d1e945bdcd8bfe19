import type { OrderKey } from 'pothos-plugin-cypher'

/** Latest day first, undated last. */
function newestFirstBy(day: string, id: string): readonly OrderKey[] {
  return [
    { by: day, kind: 'date', direction: 'DESC' },
    { by: id, kind: 'text', direction: 'DESC' },
  ]
}

/** By day in the direction of the argument `order`, undated last either way. */
function inOrderBy(day: string, id: string): readonly OrderKey[] {
  const ascending = `CASE ${day} WHEN date('0001-01-01') THEN date('9999-12-31') ELSE ${day} END`
  return [
    { by: day, ascending, kind: 'date', direction: { argument: 'order' } },
    { by: id, kind: 'text', direction: 'DESC' },
  ]
}

/** Of rows that are nodes. */
export const newestFirst = newestFirstBy('row.sortOn', 'row.id')
export const byDay = inOrderBy('row.sortOn', 'row.id')

/** Of statements that were found, by closeness. */
const closest: OrderKey = { by: 'level', kind: 'number', direction: 'ASC' }
export const closestFirst = [closest, ...newestFirstBy('day', 'shown')]
export const closestBySaidDay = [closest, ...inOrderBy('day', 'shown')]

/** By name as a reader looks names up, then id. */
export const byName: readonly OrderKey[] = [
  { by: 'row.sortName', kind: 'text', direction: 'ASC' },
  { by: 'row.id', kind: 'text', direction: 'ASC' },
]
