import { many, one } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import type { Rows } from '../../src/model/rows.ts'
import { builder, rowType } from '../builder.ts'
import { ClaimRank } from '../enums.ts'
import { Entity } from '../interfaces.ts'
import { Citation } from './evidence.ts'

const Claim = rowType<Rows['Claim']>('Claim').implement({
  description: 'A value that a source gives for a property on which sources differ.',
  fields: (t) => ({
    property: t.string({
      description: 'What the value is of, such as "number of metals".',
    }),
    value: t.string({ description: 'The value as text.' }),
    rank: t.field({
      type: ClaimRank,
      description: 'How it stands among the others (Wikidata).',
    }),
    note: t.string({
      nullable: true,
      description: 'Why it has that rank; null where nothing is to be said.',
    }),
    citation: t.field({
      type: Citation,
      description: 'The passage that gives it.',
      plan: one(fragment('relations/evidence/claim-citation')),
    }),
  }),
})

builder.interfaceField(Entity, 'claims', (t) =>
  t.field({
    type: [Claim],
    description: 'Values on which sources differ, each with its citation; empty where they agree.',
    plan: many(fragment('relations/evidence/claims')),
  }),
)
