import { z } from 'zod'
import { readCypher } from '../../cypher/index.ts'
import type { Graph } from '../graph/index.ts'
import { nameCountry } from '../model/name-country.ts'
import type { Complaint } from './check/check-entry.ts'
import { checkNaming } from './check/check-naming.ts'
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
  'who-said-count-differs',
  'listed-wrongly',
  'date-beyond-reason',
  'duplicate-entity',
  'printed-otherwise',
  'orphan',
] as const

/**
 * A rule that no statement of Cypher checks: what the words of statements name is what they are about or mention, and what those of
 * measures, agreements and events name is what they are found by.
 */
export const wordingDiffers = 'wording-differs'

/** A node or relationship that breaks a rule. */
export interface Violation {
  readonly invariant: (typeof invariants)[number] | typeof wordingDiffers
  readonly id: string
}

const offenders = z.array(z.object({ id: z.string().nullable() }))

/** Lists everything in the graph that breaks an invariant of the model; a sound graph gives an empty list. */
export async function checkGraph(graph: Graph): Promise<Violation[]> {
  const found: Violation[] = []
  // One after the other: a database that has planned none of them takes seconds for all, and no read waits that long for the others.
  for (const invariant of invariants)
    for (const { id } of offenders.parse(await graph.read(readCypher(`check/${invariant}`))))
      found.push({ invariant, id: id ?? '(without id)' })
  return [...found, ...(await findMiswordings(graph))]
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

const namings = z.array(
  z.object({ id: z.string(), texts: z.array(z.string().nullable()), found: ids, exceptions: ids }),
)

/** Each statement, measure, agreement or event whose words name an entity by asking for which it is not found, or the other way round. */
async function findMiswordings(graph: Graph): Promise<Violation[]> {
  const names = new NameFinder()
  for (const entity of namedEntities.parse(await graph.read(readCypher('check/named-entities'))))
    names.add(entity.id, [...entity.names, ...(entity.code === null ? [] : (nameCountry(entity.code)?.names ?? []))])
  const found: Violation[] = []
  for await (const wording of readInParts(graph, 'worded-statements', wordings))
    if (checkWording(wording, names).some(isBroken)) found.push({ invariant: wordingDiffers, id: wording.id })
  for await (const { id, texts, found: leads, exceptions } of readInParts(graph, 'worded-entities', namings)) {
    const naming = { id, texts: texts.map((text) => [[], text ?? ''] as const), found: new Set(leads), exceptions }
    if (checkNaming(naming, names).length > 0) found.push({ invariant: wordingDiffers, id })
  }
  return found
}

/** The rows of a statement that gives the next ones after an id. */
async function* readInParts<Row extends { readonly id: string }>(
  graph: Graph,
  name: string,
  rows: z.ZodType<Row[]>,
): AsyncGenerator<Row> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const part: Row[] = rows.parse(await graph.read(readCypher(`check/${name}`), { after }))
    yield* part
    after = part.at(-1)?.id
  }
}

/** What one printing has to list as an exception, another one may say. */
function isBroken({ path: [field] }: Complaint): boolean {
  return field !== 'exceptions'
}
