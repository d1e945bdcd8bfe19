import { many } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import type { Rows } from '../../src/model/rows.ts'
import { builder, rowType } from '../builder.ts'
import { Agreement } from '../entities/agreement.ts'
import { Party } from '../interfaces.ts'
import { Citation, cited } from './evidence.ts'

const Provision = rowType<Rows['Provision']>('Provision').implement({
  description: 'What parties of an agreement undertake, as its sources tell.',
  fields: (t) => ({
    text: t.string({ description: 'What is undertaken, in our words.' }),
    confirmedBy: t.field({
      type: [Party],
      description: 'The parties that have said so themselves; empty where no source quotes one.',
      plan: many(fragment('relations/agreements/confirmed-by')),
    }),
    disputedBy: t.field({
      type: [Party],
      description: 'The parties that deny it or read it otherwise; empty where none does.',
      plan: many(fragment('relations/agreements/disputed-by')),
    }),
    evidence: t.field({ type: [Citation], description: 'The passages that carry it.', plan: cited }),
  }),
})

builder.objectField(Agreement, 'provisions', (t) =>
  t.field({
    type: [Provision],
    description: 'What the parties undertake, in our words; and who of them has confirmed or disputed it.',
    plan: many(fragment('relations/agreements/provisions')),
  }),
)
