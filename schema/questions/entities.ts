import { page } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { planNamed, refArgument } from '../arguments.ts'
import { builder } from '../builder.ts'
import { EntityConnection } from '../connections.ts'
import { EntityType } from '../enums.ts'
import { Entity } from '../interfaces.ts'
import { byName } from '../order.ts'

builder.queryFields((t) => ({
  entity: t.field({
    type: Entity,
    nullable: true,
    description: 'One person, country, organization, commodity, topic, measure, agreement or event by name.',
    args: { ref: refArgument(t.arg, 'entity') },
    plan: planNamed(null),
  }),
  entities: t.field({
    type: EntityConnection,
    nullable: true,
    description: 'What the graph holds, by name.',
    args: {
      types: t.arg({ type: [EntityType], description: 'Only these types; all unless given.' }),
      ...t.arg.pageArgs(),
    },
    plan: page(fragment('entry/entities/entities'), byName, { parameters: ({ types }) => ({ labels: types }) }),
  }),
}))
