import type { CorpusEntry } from '../../model/concepts.ts'
import { listLinks } from '../../model/entry-links.ts'
import { allTypes } from '../../model/relationship-types.ts'

/** What must stand before an entry, so that no relationship whose type must not form a cycle can: what it answers, extends, restates … */
export function listEarlier(entry: CorpusEntry): string[] {
  return listLinks(entry).flatMap(({ type, other }) => (allTypes[type]?.acyclic ? [other] : []))
}
