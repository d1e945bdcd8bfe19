import { z } from 'zod'
import { readCypher } from '../../../cypher/index.ts'
import type { Graph, Write } from '../../graph/index.ts'
import type { NodeRecord } from '../record/record.ts'

const formers = z.array(z.object({ id: z.string(), addedOn: z.string() }))

/** The day on which something that is loaded now comes into the graph, in UTC. */
export function readToday(): string {
  return new Date().toISOString().slice(0, 10)
}

/** New nodes with, if they are statements, the day of their first load; it is no part of their hash, so that no later load takes it for a change. */
export async function dateNodes(write: Write, nodes: readonly NodeRecord[]): Promise<NodeRecord[]> {
  const ids = nodes.filter(isStatement).map(({ id }) => id)
  const found = ids.length > 0 ? formers.parse(await write.run(readCypher('load/records/take-former'), { ids })) : []
  const days = new Map(found.map(({ id, addedOn }) => [id, addedOn]))
  const today = readToday()
  return nodes.map((node) => (isStatement(node) ? dateNode(node, days.get(node.id) ?? today) : node))
}

/** A statement with the day on which it was added. */
export function dateNode(node: NodeRecord, addedOn: string): NodeRecord {
  return { ...node, properties: { ...node.properties, addedOn } }
}

/** Whether a node has a day on which it was added. */
export function isStatement({ labels: [label] }: Pick<NodeRecord, 'labels'>): boolean {
  return label === 'Statement'
}

/** Forgets the days of statements that the load which followed did not bring back. */
export async function forgetFormer(graph: Graph): Promise<void> {
  await graph.manage([readCypher('load/state/forget-former')])
}
