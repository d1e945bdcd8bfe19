import { many, one } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import type { Rows } from '../../src/model/rows.ts'
import { builder, rowType } from '../builder.ts'
import { Measure } from '../entities/measure.ts'
import { MeasureStatus, RateScope } from '../enums.ts'
import { Entity } from '../interfaces.ts'
import { Citation, cited } from './evidence.ts'

export const StatusChange = rowType<Rows['StatusChange']>('StatusChange').implement({
  description: 'One entry of the log of a measure: from this day on, this status and rate.',
  fields: (t) => ({
    status: t.field({ type: MeasureStatus, description: 'What it became.' }),
    on: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'When; null where no source says, and then its place in the log tells.',
    }),
    rate: t.float({
      nullable: true,
      description: 'Percent ad valorem from then on; null where no source gives a rate.',
    }),
    rateScope: t.field({
      type: RateScope,
      nullable: true,
      description: 'What the rate counts; null where there is none.',
    }),
    note: t.string({ nullable: true, description: 'What else is to be said, in our words.' }),
    causedBy: t.field({
      type: Entity,
      nullable: true,
      description: 'What brought the change about; null where no source says.',
      plan: one(fragment('relations/measures/caused-by')),
    }),
    evidence: t.field({
      type: [Citation],
      description: 'The passages that carry it.',
      plan: cited,
    }),
  }),
})

builder.objectField(Measure, 'history', (t) =>
  t.field({
    type: [StatusChange],
    description: 'The log, oldest entry first; nothing in it is overwritten.',
    plan: many(fragment('relations/measures/history')),
  }),
)
