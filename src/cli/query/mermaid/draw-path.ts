import { z } from 'zod'
import { escapeText } from './escape-text.ts'

const node = z.object({ id: z.string(), name: z.string().optional(), gist: z.string().optional() })
const end = z.object({ id: z.string() })

/** What an operation has to ask of `shortestPath`, so that it can be drawn. */
export const path = z
  .object({ nodes: z.array(node), relationships: z.array(z.object({ type: z.string(), from: end, to: end })) })
  .nullable()
export const pathNeeds = 'nodes { id } relationships { type from { id } to { id } }'

/** The way from one end to the other; each arrow points as the relationship does. */
export function drawPath(drawn: z.infer<typeof path>): string {
  const { nodes, relationships } = drawn ?? { nodes: [], relationships: [] }
  const places = new Map(nodes.map(({ id }, index) => [id, `n${index}`]))
  const boxes = nodes.map((one) => `  ${places.get(one.id)}["${escapeText(one.name ?? one.gist ?? one.id)}"]`)
  const arrows = relationships.map(({ type, from, to }) => `  ${places.get(from.id)} -->|${type}| ${places.get(to.id)}`)
  return ['flowchart LR', ...boxes, ...arrows].join('\n')
}
