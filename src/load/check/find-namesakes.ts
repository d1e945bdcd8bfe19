import { foldName } from '../../model/text/fold-name.ts'
import type { Problem } from '../read/problem.ts'
import type { SeedEntry } from '../read/seed-file.ts'

/** Each person who has the name of one before: two entries of one person, or two people whom a name no longer tells apart. */
export function findNamesakes(entries: readonly SeedEntry[]): Problem[] {
  const owners = new Map<string, string>()
  return entries.flatMap(({ entry, report }) => {
    if (entry?.concept !== 'people') return []
    const { name, slug } = entry.value
    const owner = owners.get(foldName(name))
    if (owner === undefined) owners.set(foldName(name), slug)
    return owner === undefined
      ? []
      : [
          report(
            ['name'],
            `Person:${owner} has this name too: if they are one person, keep one entry; if not, name them by slug`,
          ),
        ]
  })
}
