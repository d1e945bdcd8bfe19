import type { RelationshipRecord } from './record.ts'

/** Tells apart relationships of one type between the same ends by a number after the first; `counts` holds those before by key. */
export function numberKeys(
  relationships: readonly RelationshipRecord[],
  counts: Map<string, number>,
): RelationshipRecord[] {
  return relationships.map((relationship) => {
    const count = (counts.get(relationship.key) ?? 0) + 1
    counts.set(relationship.key, count)
    return count === 1 ? relationship : { ...relationship, key: `${relationship.key}|${count}` }
  })
}
