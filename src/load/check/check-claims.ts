import { slugify } from '../../model/slugify.ts'
import type { Problem } from '../read/problem.ts'
import type { SeedFiles } from '../read/seed-files.ts'

/** Each disagreement on a property of an entity that an earlier entry already lists. */
export function findRepeatedDisagreements({ claims }: SeedFiles): Problem[] {
  const seen = new Set<string>()
  return claims.entries.flatMap(({ value, report }) => {
    const key = `${value.about}/${slugify(value.property)}`
    if (seen.has(key)) return [report(['property'], `an earlier entry is about "${value.property}" of ${value.about}`)]
    seen.add(key)
    return []
  })
}
