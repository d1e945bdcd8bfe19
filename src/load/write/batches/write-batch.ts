import { z } from 'zod'
import type { Write } from '../../../graph/index.ts'
import type { NodeRecord, RelationshipRecord } from '../../record/record.ts'
import { dateNodes } from '../added-on.ts'
import { runInBatches, toWantedNode, toWantedRelationship } from '../write-records.ts'
import type { Batch } from './batch.ts'
import type { Ends } from './ends.ts'
import { writeQuotes } from './write-quotes.ts'

const elements = z.array(z.object({ key: z.string(), element: z.string() }))

/** Writes a batch and what is derived from it: who was quoted on what; returns the number of nodes and relationships created, and the element ids of their nodes. */
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
  const rows = await dateNodes(
    write,
    nodes.map((node) => toWantedNode(node).content),
  )
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
