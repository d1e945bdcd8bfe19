import { z } from 'zod'
import type { Graph } from '../../src/graph/index.ts'
import type { Content, NodeRecord, RelationshipRecord } from '../../src/load/record/record.ts'
import type { Reference } from './reference.ts'

const ROWS = 500

const counts = z.array(z.object({ name: z.string(), count: z.number() }))
const held = z.array(z.object({ key: z.string(), held: z.array(z.tuple([z.string(), z.unknown()])) }))

const countNodes = `
  MATCH (node:Entity|Statement|Article|StatusChange|Claim|Citation|Name)
  WITH labels(node) AS labels, count(*) AS count
  RETURN reduce(name = '', label IN CASE WHEN 'Entity' IN labels THEN ['Entity'] + [l IN labels WHERE l <> 'Entity'] ELSE labels END |
    name + CASE name WHEN '' THEN '' ELSE ':' END + label) AS name, count`
const countRelationships = 'MATCH ()-[link]->() RETURN type(link) AS name, count(*) AS count'
const hold = (name: string) =>
  `[name IN keys(${name}) | [name, CASE WHEN ${name}[name] IS :: DATE NOT NULL THEN toString(${name}[name]) ELSE ${name}[name] END]] AS held`
const readNodes = `
  UNWIND $rows AS row
  MATCH (node:Entity|Statement|Article|StatusChange|Claim|Citation|Name {id: row.id})
  RETURN node.id AS key, ${hold('node')}`
const readRelationships = `
  UNWIND $rows AS row
  MATCH (:Entity|Statement|Article|StatusChange|Claim|Citation|Name {id: row.from})-[link]->()
  WHERE link.key = row.key
  RETURN link.key AS key, ${hold('link')}`

/** Compares a graph with what it must be: all counts, and a sample of records property by property; throws where they differ. */
export async function compareGraph(graph: Graph, reference: Reference): Promise<{ sample: number }> {
  const found = [...(await graph.read(countNodes)), ...(await graph.read(countRelationships))]
  const counted = Object.fromEntries(counts.parse(found).map(({ name, count }) => [name, count]))
  const names = new Set([...Object.keys(counted), ...Object.keys(reference.counts)])
  const wrong = [...names].filter((name) => counted[name] !== reference.counts[name])
  if (wrong.length > 0)
    throw new Error(`counts differ: ${wrong.map((name) => `${name} ${counted[name]} for ${reference.counts[name]}`)}`)
  await compareRecords(graph, readNodes, reference.nodes, ({ id }) => ({ key: id, id }))
  await compareRecords(graph, readRelationships, reference.relationships, ({ key, from }) => ({ key, from }))
  return { sample: reference.nodes.length + reference.relationships.length }
}

async function compareRecords<Kind extends NodeRecord | RelationshipRecord>(
  graph: Graph,
  statement: string,
  records: readonly Kind[],
  toRow: (record: Kind) => { readonly key: string },
): Promise<void> {
  for (let start = 0; start < records.length; start += ROWS) {
    const part = records.slice(start, start + ROWS)
    const rows = held.parse(await graph.read(statement, { rows: part.map(toRow) }))
    const byKey = new Map(rows.map((row) => [row.key, new Map(row.held)]))
    for (const record of part) requireHeld(toRow(record).key, record, byKey.get(toRow(record).key))
  }
}

function requireHeld(key: string, { properties, counts, days }: Content, found?: ReadonlyMap<string, unknown>): void {
  for (const [name, value] of Object.entries({ ...properties, ...counts, ...days }))
    if (JSON.stringify(found?.get(name)) !== JSON.stringify(value))
      throw new Error(`${key}: ${name} is ${JSON.stringify(found?.get(name))}, not ${JSON.stringify(value)}`)
}
