import type { Relationship } from '../../model/relationship.ts'
import type { EntityLabel } from '../../model/vocabulary.ts'
import type { Problem } from '../read/problem.ts'
import type { SeedFiles } from '../read/seed-files.ts'

type Ends = { readonly subject: readonly EntityLabel[]; readonly object: readonly EntityLabel[] }

/** What each type of relationship may join. */
const endsOfTypes: Readonly<Record<Relationship['type'], Ends>> = {
  PART_OF: { subject: ['Organization'], object: ['Organization', 'Country'] },
  OWNED_BY: { subject: ['Organization'], object: ['Organization', 'Country'] },
  PRODUCES: { subject: ['Organization', 'Country'], object: ['Organization', 'Commodity'] },
  SUPPLIES: { subject: ['Organization', 'Country'], object: ['Organization', 'Country', 'Commodity'] },
  PROCESSES: { subject: ['Organization', 'Country'], object: ['Organization', 'Commodity'] },
  IMPORTS_FROM: { subject: ['Organization', 'Country'], object: ['Organization', 'Country'] },
}

/** Each end of a relationship that its type does not allow. */
export function findImpossibleEnds({ relationships }: Pick<SeedFiles, 'relationships'>): Problem[] {
  return relationships.entries.flatMap(({ value, report }) =>
    (['subject', 'object'] as const).flatMap((end) => {
      const allowed = endsOfTypes[value.type][end]
      if (allowed.some((label) => value[end].startsWith(`${label}:`))) return []
      return [report([end], `the ${end} of ${value.type} is ${allowed.join(' or ')}, not ${value[end]}`)]
    }),
  )
}
