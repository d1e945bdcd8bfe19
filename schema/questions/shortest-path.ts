import { many, one } from 'pothos-plugin-cypher'
import { fragment, unfold } from '../../cypher/index.ts'
import { refArgument, toBounded } from '../arguments.ts'
import { builder, rowType } from '../builder.ts'
import { RelationshipType } from '../enums.ts'
import { Node } from '../interfaces.ts'
import { Relationship } from '../relations/relationships.ts'

const LONGEST = 10

const Path = rowType<{ length: number }>('Path').implement({
  description: 'How two entities are connected.',
  fields: (t) => ({
    length: t.int({ description: 'Number of relationships.' }),
    nodes: t.field({ type: [Node], description: 'From the one end to the other.', plan: many(unfold('steps')) }),
    relationships: t.field({
      type: [Relationship],
      description: 'The relationships between them, in the same order, each with its own direction.',
      plan: many(unfold('links')),
    }),
  }),
})

builder.queryField('shortestPath', (t) =>
  t.field({
    type: Path,
    nullable: true,
    description:
      'A shortest connection between two entities, never through an article or a mere mention, nor through a country that is no end of it; of several the one with the fewest inferred links, then at each step from the start the first by name, then by id. Null where there is none within maxLength.',
    args: {
      from: refArgument(t.arg, 'entity it starts at'),
      to: refArgument(t.arg, 'entity it ends at'),
      maxLength: t.arg.int({ defaultValue: 6, description: `The greatest number of relationships, 1 to ${LONGEST}.` }),
      types: t.arg({ type: [RelationshipType], description: 'Only over these types; all unless given.' }),
    },
    plan: one(fragment('entry/entities/shortest-path'), {
      references: { from: null, to: null },
      parameters: ({ maxLength, ...args }) => ({ ...args, maxLength: toBounded('maxLength', maxLength, LONGEST) }),
    }),
  }),
)
