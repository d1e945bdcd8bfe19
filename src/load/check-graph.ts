import { z } from 'zod'
import { readCypher } from '../../cypher/index.ts'
import type { Graph } from '../graph/index.ts'

/** Rules that a graph must keep: the names of the statements in cypher/check/, each of which returns the ids of the nodes or relationships that break it. */
export const invariants = [
  'entity-without-evidence',
  'relationship-without-evidence',
  'statement-without-source',
  'claim-without-evidence',
  'known-from-differs',
  'retaliation-cycle',
  'answer-before-trigger',
  'log-out-of-order',
  'quoted-on-differs',
  'listed-wrongly',
  'date-beyond-reason',
  'duplicate-entity',
  'restated-twice',
  'orphan',
] as const

/** A node or relationship that breaks a rule. */
export interface Violation {
  readonly invariant: (typeof invariants)[number]
  readonly id: string
}

const offenders = z.array(z.object({ id: z.string().nullable() }))

/** Lists everything in the graph that breaks an invariant of the model; a sound graph gives an empty list. */
export async function checkGraph(graph: Graph): Promise<Violation[]> {
  const found = await Promise.all(
    invariants.map(async (invariant) =>
      offenders
        .parse(await graph.read(readCypher(`check/${invariant}`)))
        .map(({ id }) => ({ invariant, id: id ?? '(without id)' })),
    ),
  )
  return found.flat()
}
