import { page } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { builder } from '../builder.ts'
import { EntityConnection } from '../connections.ts'
import { byName } from '../order.ts'

builder.queryField('disagreements', (t) =>
  t.field({
    type: EntityConnection,
    description:
      'Entities with claims that differ on one property, by name; `claims` has the values and who gives them.',
    args: {
      about: t.arg({
        type: 'EntityRef',
        description: 'Only this entity, what is narrower, and what a relationship joins to it.',
      }),
      ...t.arg.pageArgs(),
    },
    plan: page(fragment('entry/statements/disagreements'), byName, { references: { about: null } }),
  }),
)
