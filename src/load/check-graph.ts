import { z } from 'zod'
import { readCypher } from '../../cypher/index.ts'
import type { Graph } from '../graph/index.ts'

/** What must hold in a graph: the names of statements in cypher/check/ that return the id of each node or relationship where it does not. */
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

/** One place where the graph is not as it must be. */
export interface Violation {
  readonly invariant: (typeof invariants)[number]
  readonly id: string
}

const offenders = z.array(z.object({ id: z.string().nullable() }))

/** Lists every place where an invariant of the model does not hold; none in a sound graph. */
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
