import { z } from 'zod'
import { readCypher } from '../../../cypher/index.ts'
import type { Write } from '../../graph/index.ts'
import { type Content, hashRecord, type NodeRecord, type Records, type RelationshipRecord } from '../record/record.ts'
import { dateNodes } from './added-on.ts'
import { type Difference, findDifference, type Wanted } from './difference.ts'
import { SCHEMA_VERSION } from './schema-version.ts'

const BATCH = 2_000
const stored = z.array(z.object({ key: z.string(), hash: z.string(), element: z.string() }))
const locked = z.array(z.object({ version: z.int(), schemaVersion: z.int().nullable() }))
const elements = z.array(z.object({ key: z.string(), element: z.string() }))

/** How many nodes and relationships a load touched. */
export interface LoadReport {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** Makes the graph hold these records and no others of the loader's, within one transaction. */
export async function writeRecords(write: Write, records: Records): Promise<LoadReport> {
  const [graph] = locked.parse(await write.run(readCypher('load/state/lock-graph')))
  const isNew = graph?.version === 0
  const storedNodes = isNew ? [] : stored.parse(await write.run(readCypher('load/records/stored-nodes')))
  const storedRelationships = isNew
    ? []
    : stored.parse(await write.run(readCypher('load/records/stored-relationships')))
  const nodes = findDifference(records.nodes.map(toWantedNode), storedNodes)
  const relationships = findDifference(records.relationships.map(toWantedRelationship), storedRelationships)
  await deleteRemoved(write, nodes, relationships)
  const created = await writeNodes(write, nodes)
  await writeRelationships(write, relationships, new Map([...storedNodes, ...created].map(toKeyAndElement)))
  const report = countDifferences([nodes, relationships])
  const isChanged = report.added + report.changed + report.removed > 0
  const isOlder = (graph?.schemaVersion ?? 0) < SCHEMA_VERSION
  if (isChanged || isOlder) await write.run(readCypher('load/derived/count-found'))
  if (isChanged) await write.run(readCypher('load/state/bump-version'))
  return report
}

/** Deletes first, so that no constraint sees old and new together. */
async function deleteRemoved(write: Write, nodes: Difference<unknown>, relationships: Difference<unknown>) {
  await runInBatches(write, 'load/records/delete-relationships', relationships.removed)
  await runInBatches(write, 'load/records/delete-nodes', nodes.removed)
}

async function writeNodes(write: Write, { added, changed }: Difference<NodeRecord>) {
  await runInBatches(write, 'load/records/update-nodes', changed.map(toUpdateRow))
  return elements.parse(
    await runInBatches(
      write,
      'load/records/create-nodes',
      await dateNodes(
        write,
        added.map(({ content }) => content),
      ),
    ),
  )
}

/** Looks ends up by the database's own element ids, which plans and runs faster than by ids under many labels. */
async function writeRelationships(
  write: Write,
  { added, changed }: Difference<RelationshipRecord>,
  elementsByKey: ReadonlyMap<string, string>,
): Promise<void> {
  await runInBatches(write, 'load/records/update-relationships', changed.map(toUpdateRow))
  const findElement = (id: string): string => {
    const element = elementsByKey.get(id)
    if (!element) throw new TypeError(`not in the graph: ${id}`)
    return element
  }
  const rows = added.map(({ content }) => ({
    ...content,
    from: findElement(content.from),
    to: findElement(content.to),
  }))
  await runInBatches(write, 'load/records/create-relationships', rows)
}

/** Runs a statement on some thousand rows at a time, and sends the next rows while the database works on the last. */
export async function runInBatches(write: Write, name: string, rows: readonly object[]): Promise<unknown[]> {
  const results: Promise<unknown[]>[] = []
  for (let start = 0; start < rows.length; start += BATCH)
    results.push(write.run(readCypher(name), { rows: rows.slice(start, start + BATCH) }))
  return (await Promise.all(results)).flat()
}

function toKeyAndElement({ key, element }: { key: string; element: string }): [string, string] {
  return [key, element]
}

/** A node as it is written, with its hash. */
export function toWantedNode(node: NodeRecord): Wanted<NodeRecord> {
  const hash = hashRecord(node)
  return { key: node.id, hash, content: withProperties(node, { hash }) }
}

/** A relationship as it is written, with its key and hash. */
export function toWantedRelationship(relationship: RelationshipRecord): Wanted<RelationshipRecord> {
  const { key } = relationship
  const hash = hashRecord(relationship)
  return { key, hash, content: withProperties(relationship, { key, hash }) }
}

function withProperties<Kind extends Content>(content: Kind, properties: Record<string, string>): Kind {
  return { ...content, properties: { ...content.properties, ...properties } }
}

function toUpdateRow<Kind extends Content>({ element, content }: Difference<Kind>['changed'][number]) {
  return { element, properties: content.properties, counts: content.counts, days: content.days }
}

function countDifferences(differences: readonly Difference<unknown>[]): LoadReport {
  const sum = (count: (difference: Difference<unknown>) => number) =>
    differences.reduce((total, difference) => total + count(difference), 0)
  return {
    added: sum(({ added }) => added.length),
    changed: sum(({ changed }) => changed.length),
    removed: sum(({ removed }) => removed.length),
  }
}
