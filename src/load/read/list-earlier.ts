import type { CorpusEntry } from '../../model/concepts.ts'

/** What must stand before an entry, so that none of these relationships can form a cycle: what it answers, extends, supersedes, restates or is narrower than. */
export function listEarlier({ concept, value }: CorpusEntry): string[] {
  switch (concept) {
    case 'measures':
      return value.retaliatedAgainst.map(({ measure }) => measure)
    case 'agreements':
      return [...value.extends, ...value.supersedes].map(({ agreement }) => agreement)
    case 'statements':
      return value.restates ? [value.restates] : []
    case 'commodities':
    case 'topics':
      return value.broader
    default:
      return []
  }
}
