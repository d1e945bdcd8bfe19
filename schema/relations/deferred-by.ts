import { many, one } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import type { EntryOf } from '../../src/model/concepts.ts'
import { builder, rowType } from '../builder.ts'
import { Measure } from '../entities/measure.ts'
import { Entity } from '../interfaces.ts'
import { Citation, cited } from './evidence.ts'

const DeferralEdge = rowType<Pick<EntryOf<'measures'>['changes'][number], 'until'>>('DeferralEdge').implement({
  description: '`by` put off `measure`.',
  fields: (t) => ({
    measure: t.field({
      type: Measure,
      description: 'The measure that is put off.',
      plan: one(take('startNode(this)')),
    }),
    by: t.field({
      type: Entity,
      description: 'The agreement, event or measure that put it off.',
      plan: one(take('endNode(this)')),
    }),
    until: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'Until when; null where no source says.',
    }),
    evidence: t.field({
      type: [Citation],
      description: 'The passages that carry it.',
      plan: cited,
    }),
  }),
})

builder.objectField(Measure, 'deferredBy', (t) =>
  t.field({
    type: [DeferralEdge],
    description: 'What put it off and until when, earliest end first.',
    plan: many(fragment('relations/measures/deferred-by')),
  }),
)
