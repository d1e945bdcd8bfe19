import { many, one, page } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import { relationshipTypes } from '../../src/model/relationship-types.ts'
import { builder, rowType } from '../builder.ts'
import { RelationshipType } from '../enums.ts'
import { Entity, Node } from '../interfaces.ts'
import { Citation } from './evidence.ts'

const Property = rowType<{ name: string; value: string }>('Property').implement({
  description: 'A property of a relationship, as text.',
  fields: (t) => ({
    name: t.string({ description: 'Its name, such as role or until.' }),
    value: t.string({ description: 'Its value as text.' }),
  }),
})

export const Relationship = rowType<object>('Relationship').implement({
  description: 'One relationship of the graph, whatever its type.',
  fields: (t) => ({
    type: t.field({ type: RelationshipType, description: 'What joins the two.', plan: one(take('type(this)')) }),
    from: t.field({ type: Node, description: 'Where it starts.', plan: one(take('startNode(this)')) }),
    to: t.field({ type: Node, description: 'Where it ends.', plan: one(take('endNode(this)')) }),
    properties: t.field({
      type: [Property],
      description: 'What is known of the relationship itself, by name.',
      plan: many(fragment('relations/entities/relationship-properties')),
    }),
    evidence: t.field({
      type: [Citation],
      description: 'The passages that carry it: its own, or those of the statements that imply it.',
      plan: many(fragment('relations/evidence/relationship-evidence')),
    }),
  }),
})

const RelationshipConnection = builder.connectionOf('Relationship', Relationship)

builder.interfaceField(Entity, 'relationships', (t) =>
  t.field({
    type: RelationshipConnection,
    description: 'All relationships of this entity, whatever their type, in both directions.',
    args: {
      types: t.arg({ type: [RelationshipType], description: 'Only these types; all unless given.' }),
      outgoing: t.arg.boolean({
        description: 'true: only those that start at this entity; false: only those that end at it; both unless given.',
      }),
      ...t.arg.pageArgs(),
    },
    plan: page(
      fragment('relations/entities/relationships'),
      [
        { by: 'type(row)', kind: 'text', direction: 'ASC' },
        { by: 'row.key', kind: 'text', direction: 'ASC' },
      ],
      { parameters: ({ types, outgoing }) => ({ types: types ?? Object.keys(relationshipTypes), outgoing }) },
    ),
  }),
)
