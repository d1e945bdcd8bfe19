import { many, one } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import type { EntryOf } from '../../src/model/concepts.ts'
import { builder, rowType } from '../builder.ts'
import { Measure } from '../entities/measure.ts'
import { Basis } from '../enums.ts'
import { Citation, cited } from './evidence.ts'

export const Retaliation = rowType<Pick<EntryOf<'measures'>['retaliatedAgainst'][number], 'basis'>>(
  'Retaliation',
).implement({
  description: '`response` answers `trigger`.',
  fields: (t) => ({
    response: t.field({ type: Measure, description: 'The measure that answers.', plan: one(take('startNode(this)')) }),
    trigger: t.field({ type: Measure, description: 'The measure that is answered.', plan: one(take('endNode(this)')) }),
    basis: t.field({ type: Basis, description: 'On what the link rests.' }),
    lagDays: t.int({
      nullable: true,
      description:
        'Days from the announcement of the trigger to that of the response, effective days where there is none; null where a day is not known exactly.',
      plan: one(fragment('relations/retaliation/hop-lag')),
    }),
    evidence: t.field({
      type: [Citation],
      description: 'The passages that carry the link.',
      plan: cited,
    }),
  }),
})

builder.objectFields(Measure, (t) => ({
  retaliatedAgainst: t.field({
    type: [Retaliation],
    description: 'The measures that this one answers, earliest first, undated last.',
    plan: many(fragment('relations/retaliation/retaliated-against')),
  }),
  retaliatedBy: t.field({
    type: [Retaliation],
    description: 'The measures that answer this one, earliest first, undated last.',
    plan: many(fragment('relations/retaliation/retaliated-by')),
  }),
}))
