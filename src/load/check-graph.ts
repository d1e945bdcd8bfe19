import { z } from 'zod'
import { readCypher } from '../../cypher/index.ts'
import type { Graph } from '../graph/index.ts'
import { nameCountry } from '../model/name-country.ts'
import type { Complaint } from './check/check-entry.ts'
import { checkWording } from './check/check-wording.ts'
import { NameFinder } from './check/find-names.ts'

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
  'printed-otherwise',
  'orphan',
] as const

/** A rule that no statement of Cypher checks: what the words of statements name is what they are about or mention. */
export const wordingDiffers = 'wording-differs'

/** A node or relationship that breaks a rule. */
export interface Violation {
  readonly invariant: (typeof invariants)[number] | typeof wordingDiffers
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
  return [...found.flat(), ...(await findMiswordings(graph))]
}

const namedEntities = z.array(
  z.object({ id: z.string(), code: z.string().nullable(), names: z.array(z.string().nullable()) }),
)
const ids = z.array(z.string())
const wordings = z.array(
  z.object({
    id: z.string(),
    texts: ids,
    about: ids,
    mentions: ids,
    exceptions: ids.transform((list) => list.map((entity) => ({ entity, why: '' }))),
  }),
)

/** Each statement whose words name an entity that it does not lead to, or that mentions one which they do not name. */
async function findMiswordings(graph: Graph): Promise<Violation[]> {
  const names = new NameFinder()
  for (const entity of namedEntities.parse(await graph.read(readCypher('check/named-entities'))))
    names.add(entity.id, [...entity.names, ...(entity.code === null ? [] : (nameCountry(entity.code)?.names ?? []))])
  const found: Violation[] = []
  for (let after: string | undefined = ''; after !== undefined; ) {
    const part = wordings.parse(await graph.read(readCypher('check/worded-statements'), { after }))
    for (const wording of part)
      if (checkWording(wording, names).some(isBroken)) found.push({ invariant: wordingDiffers, id: wording.id })
    after = part.at(-1)?.id
  }
  return found
}

/** What one printing has to list as an exception, another one may say. */
function isBroken({ path: [field] }: Complaint): boolean {
  return field !== 'exceptions'
}
