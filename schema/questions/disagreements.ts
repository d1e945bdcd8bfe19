import { many, one, page } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import type { Rows } from '../../src/model/rows.ts'
import { builder, rowType } from '../builder.ts'
import { ClaimRank } from '../enums.ts'
import { Entity } from '../interfaces.ts'
import { Citation } from '../relations/evidence.ts'

const DisagreementValue = rowType<Rows['Claim']>('DisagreementValue').implement({
  description: 'One of the values on which sources differ, with all who give it.',
  fields: (t) => ({
    value: t.string({ description: 'The value as text.' }),
    rank: t.field({ type: ClaimRank, description: 'How it stands among the others (Wikidata).' }),
    note: t.string({ nullable: true, description: 'Why it has that rank; null where nothing is to be said.' }),
    citations: t.field({
      type: [Citation],
      description: 'The passages that give it.',
      plan: many(fragment('relations/evidence/value-citations')),
    }),
  }),
})

const Disagreement = rowType<{ property: string }>('Disagreement').implement({
  description: 'A property of an entity for which sources give different values.',
  fields: (t) => ({
    entity: t.field({ type: Entity, description: 'Of what.', plan: one(take('this.entity')) }),
    property: t.string({ description: 'What the values are of, such as "number of metals".' }),
    values: t.field({
      type: [DisagreementValue],
      description: 'The values, each once, as the entry lists them.',
      plan: many(fragment('relations/evidence/disagreement-values')),
    }),
  }),
})

builder.queryField('disagreements', (t) =>
  t.field({
    type: builder.connectionOf('Disagreement', Disagreement),
    nullable: true,
    description: 'Properties of entities on which sources differ, by the name of the entity.',
    args: {
      about: t.arg({
        type: 'EntityRef',
        description: 'Only those of this entity, of what is narrower, and of what a relationship joins to it.',
      }),
      ...t.arg.pageArgs(),
    },
    plan: page(
      fragment('entry/statements/disagreements'),
      [
        { by: 'row.entity.name', kind: 'text', direction: 'ASC' },
        { by: 'row.first', kind: 'text', direction: 'ASC' },
      ],
      { references: { about: null } },
    ),
  }),
)
