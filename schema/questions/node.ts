import { many, one } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { ExpectedError } from '../../src/errors.ts'
import { nodeLabels } from '../../src/model/concepts.ts'
import { builder } from '../builder.ts'
import { Node } from '../interfaces.ts'

const ID = new RegExp(`^(${nodeLabels.join('|')}):[a-z0-9]+(-[a-z0-9]+)*$`, 'u')
const MOST_IDS = 100

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: 'The node with this global id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'A global id, for example Measure:us-fentanyl-tariff.' }) },
    plan: one(fragment('entry/entities/node'), { parameters: ({ id }) => ({ id: checkId(id) }), keyIn: 'id' }),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: 'The nodes with these global ids, in this order; null for each that is not there, or is no global id.',
    args: {
      ids: t.arg.idList({
        required: true,
        description: `Up to ${MOST_IDS} global ids.`,
        extensions: { countsRows: true },
      }),
    },
    plan: many(fragment('entry/entities/nodes'), {
      parameters: ({ ids }) => ({ ids: checkIds(ids) }),
      finish: (nodes, { ids }) => nodes.map((node, place) => node ?? explainId(checkIds(ids)[place])),
    }),
  }),
}))

function checkIds(ids: unknown): unknown[] {
  if (Array.isArray(ids) && ids.length <= MOST_IDS) return ids
  throw new ExpectedError('BAD_USER_INPUT', `\`ids\` takes up to ${MOST_IDS} ids.`)
}

function checkId(id: unknown): unknown {
  const error = explainId(id)
  if (error) throw error
  return id
}

/** What is wrong with an id; null where there could be such a node. */
function explainId(id: unknown): ExpectedError | null {
  if (typeof id === 'string' && ID.test(id)) return null
  return new ExpectedError(
    'BAD_USER_INPUT',
    `${JSON.stringify(id)} is no global id. Write Type:slug, for example Measure:us-fentanyl-tariff, with a type of ${nodeLabels.join(', ')}.`,
  )
}
