import type { Problem } from '../read/problem.ts'
import type { Entry } from '../read/seed-file.ts'
import type { SeedFiles } from '../read/seed-files.ts'
import type { Path } from '../read/yaml-list.ts'
import { findCycles } from './find-cycles.ts'

type Link = { path: Path; to: string }

/** Each reference that closes a cycle of a relationship that must not have one. */
export function findReferenceCycles({ measures, agreements, statements, commodities, topics }: SeedFiles): Problem[] {
  return [
    ...checkLinks('RETALIATED_AGAINST', 'Measure', measures.entries, ({ retaliatedAgainst }) =>
      retaliatedAgainst.map(({ measure }, index) => ({ path: ['retaliatedAgainst', index, 'measure'], to: measure })),
    ),
    ...checkLinks('EXTENDS', 'Agreement', agreements.entries, (entry) =>
      entry.extends.map(({ agreement }, index) => ({ path: ['extends', index, 'agreement'], to: agreement })),
    ),
    ...checkLinks('SUPERSEDES', 'Agreement', agreements.entries, ({ supersedes }) =>
      supersedes.map(({ agreement }, index) => ({ path: ['supersedes', index, 'agreement'], to: agreement })),
    ),
    ...checkLinks('RESTATES', 'Statement', statements.entries, ({ restates }) =>
      restates ? [{ path: ['restates'], to: restates }] : [],
    ),
    ...checkLinks('BROADER', 'Commodity', commodities.entries, listBroader),
    ...checkLinks('BROADER', 'Topic', topics.entries, listBroader),
  ]
}

function listBroader({ broader }: { broader: readonly string[] }): Link[] {
  return broader.map((to, index) => ({ path: ['broader', index], to }))
}

function checkLinks<Value extends { slug: string }>(
  type: string,
  label: string,
  entries: readonly Entry<Value>[],
  listLinks: (value: Value) => Link[],
): Problem[] {
  const edges = entries.flatMap(({ value, report }) =>
    listLinks(value).map(({ path, to }) => ({ from: `${label}:${value.slug}`, to, path, report })),
  )
  return findCycles(edges).map(({ edge, way }) => edge.report(edge.path, `${type} forms a cycle: ${way.join(' → ')}`))
}
