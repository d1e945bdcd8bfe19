import { foldName } from '../../model/text/fold-name.ts'
import type { Problem } from '../read/problem.ts'
import type { SeedEntry } from '../read/seed-file.ts'

/** Each person who has the name of one before: two entries of one person, or two people whom a name no longer tells apart. */
export function findNamesakes(entries: readonly SeedEntry[]): Problem[] {
  const owners = new Map<string, string>()
  return entries.flatMap(({ entry, report }) => {
    if (entry?.concept !== 'people') return []
    const { name, slug } = entry.value
    const key = foldName(name)
    const owner = owners.get(key)
    if (owner !== undefined) return [report(['name'], `Person:${owner} has this name too: ${ADVICE}`)]
    owners.set(key, slug)
    return []
  })
}

const ADVICE = 'if they are one person, keep one entry; if not, name them by slug'
