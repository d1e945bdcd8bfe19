import { standingTypes } from '../../model/relationship-types.ts'
import type { Problem } from '../read/problem.ts'
import type { SeedFiles } from '../read/seed-files.ts'

/** Each end of a relationship that its type does not allow. */
export function findImpossibleEnds({ relationships }: Pick<SeedFiles, 'relationships'>): Problem[] {
  return relationships.entries.flatMap(({ value, report }) =>
    (['subject', 'object'] as const).flatMap((end) => {
      const allowed = standingTypes[value.type][end === 'subject' ? 'from' : 'to']
      if (allowed.some((label) => value[end].startsWith(`${label}:`))) return []
      return [report([end], `the ${end} of ${value.type} is ${allowed.join(' or ')}, not ${value[end]}`)]
    }),
  )
}
