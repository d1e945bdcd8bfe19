import { z } from 'zod'
import { readCypher } from '../../../../cypher/index.ts'
import type { Write } from '../../../graph/index.ts'
import type { NodeRecord, RelationshipRecord } from '../../record/record.ts'
import { runInBatches, toWantedNode, toWantedRelationship } from '../write-records.ts'
import type { Batch } from './batch.ts'
import type { Ends } from './ends.ts'
import { writeQuotes } from './write-quotes.ts'

const elements = z.array(z.object({ key: z.string(), element: z.string() }))

/** Writes a batch and what is derived from it; returns the number of nodes and relationships created, and the element ids of their nodes. */
export async function writeBatch(write: Write, batch: Batch, ends: Ends) {
  const kept = await ends.find(write, listPassages(batch.nodes), new Map())
  const nodes = batch.nodes.filter(({ id }) => !kept.has(id))
  const made = await createNodes(write, nodes)
  const relationships = batch.relationships.filter(({ type, from }) => type !== 'OF' || !kept.has(from))
  const found = await ends.find(write, listEnds(batch, relationships), made)
  const joined = relationships.filter((relationship) => isJoined(relationship, found))
  const waiting = relationships.filter((relationship) => !isJoined(relationship, found))
  await createRelationships(write, joined, found)
  const quoted = await writeQuotes(write, batch.quotes, found)
  await runInBatches(write, 'load/progress/add-waiting', waiting.map(toWaiting))
  await deriveForBatch(write, nodes, joined)
  return { records: nodes.length + joined.length + quoted, found }
}

function listPassages(nodes: readonly NodeRecord[]): string[] {
  return nodes.flatMap(({ id, labels }) => (labels[0] === 'Citation' ? [id] : []))
}

function* listEnds({ quotes }: Batch, relationships: readonly RelationshipRecord[]): Generator<string> {
  for (const { from, to } of relationships) {
    yield from
    yield to
  }
  for (const { speaker, subject } of quotes.list()) {
    yield speaker
    yield subject
  }
}

/** Whether both ends are in the graph. */
export function isJoined({ from, to }: RelationshipRecord, found: ReadonlyMap<string, string>): boolean {
  return found.has(from) && found.has(to)
}

async function createNodes(write: Write, nodes: readonly NodeRecord[]): Promise<Map<string, string>> {
  const rows = nodes.map((node) => toWantedNode(node).content)
  const created = elements.parse(await runInBatches(write, 'load/records/create-nodes', rows))
  return new Map(created.map(({ key, element }) => [key, element]))
}

/** Creates relationships whose ends are in the graph. */
export async function createRelationships(
  write: Write,
  relationships: readonly RelationshipRecord[],
  found: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = relationships.map((relationship) => {
    const { content } = toWantedRelationship(relationship)
    return { ...content, from: found.get(content.from), to: found.get(content.to) }
  })
  await runInBatches(write, 'load/records/create-relationships', rows)
}

/** A relationship to an entry further on, kept in the graph until the load ends. */
function toWaiting(relationship: RelationshipRecord) {
  return { record: JSON.stringify(relationship) }
}

/** Updates derived values as far as the batch affects them; the end of the load does so for all. */
async function deriveForBatch(
  write: Write,
  nodes: readonly NodeRecord[],
  relationships: readonly RelationshipRecord[],
): Promise<void> {
  const restating = new Set(relationships.flatMap(({ type, from }) => (type === 'RESTATES' ? [from] : [])))
  if (restating.size > 0) await write.run(readCypher('load/derived/date-restating'), { ids: [...restating] })
  const counts = new Map<string, number>()
  for (const { id, labels } of nodes) if (labels.includes('Country')) counts.set(id, 0)
  for (const { type, from, to } of relationships)
    if (type === 'SPOKEN_FOR' && !restating.has(from)) counts.set(to, (counts.get(to) ?? 0) + 1)
  const rows = [...counts].map(([country, count]) => ({ country, count }))
  if (rows.length > 0) await write.run(readCypher('load/derived/add-said'), { rows })
}
