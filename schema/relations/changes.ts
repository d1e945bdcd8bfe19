import { many, one } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import type { EntryOf } from '../../src/model/concepts.ts'
import { changeTypes } from '../../src/model/relationship-types.ts'
import { valuesOf } from '../../src/model/vocabulary.ts'
import { builder, rowType } from '../builder.ts'
import { Agreement } from '../entities/agreement.ts'
import { Measure } from '../entities/measure.ts'
import { Modality, RelationshipType } from '../enums.ts'
import { Entity, Speaker } from '../interfaces.ts'
import { Citation, cited } from './evidence.ts'

type Change = Omit<EntryOf<'measures'>['changes'][number], 'type' | 'by' | 'saidBy' | 'cite'>

const MeasureChange = rowType<Change>('MeasureChange').implement({
  description: '`by` deferred, suspended, reduced, raised, averted, extended or removed `measure`, or is said to.',
  fields: (t) => ({
    type: t.field({
      type: RelationshipType,
      description: 'What it did to the measure.',
      plan: one(take('type(this)')),
    }),
    measure: t.field({ type: Measure, description: 'The measure that changed.', plan: one(take('startNode(this)')) }),
    by: t.field({
      type: Entity,
      description: 'The agreement, event or measure that changed it.',
      plan: one(take('endNode(this)')),
    }),
    on: t.field({ type: 'EdtfDate', nullable: true, description: 'When; null where no source says.' }),
    until: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'Until when; null where no source says. A source that gives only a length has a `duration`.',
    }),
    duration: t.string({
      nullable: true,
      description: 'For how long, as an ISO 8601 duration such as P1Y or P90D; null where no source says.',
    }),
    fromRate: t.float({ nullable: true, description: 'The rate before, in percent; null where no source says.' }),
    toRate: t.float({
      nullable: true,
      description: 'The rate from then on, in percent; null where no source says.',
    }),
    modality: t.field({ type: Modality, description: 'Whether it has happened, or who says what of it.' }),
    saidBy: t.field({
      type: [Speaker],
      description: 'Who expects, reports or disputes it, as the source names them; empty where it is DONE.',
      plan: many(fragment('relations/measures/change-said-by')),
    }),
    evidence: t.field({ type: [Citation], description: 'The passages that carry it.', plan: cited }),
  }),
})

/** The field of a measure that shows changes of a type: deferredBy for DEFERRED_BY. */
function toFieldName(type: string): string {
  return type.toLowerCase().replace('_by', 'By')
}

for (const type of valuesOf(changeTypes))
  builder.objectField(Measure, toFieldName(type), (t) =>
    t.field({
      type: [MeasureChange],
      description: `What ${changeTypes[type].did}. Also what is said to: \`modality\` tells. Earliest first, undated last.`,
      plan: many(fragment('relations/measures/changed-by'), { parameters: () => ({ type }) }),
    }),
  )

builder.objectField(Agreement, 'changes', (t) =>
  t.field({
    type: [MeasureChange],
    description: 'What it did to measures, or is said to do; earliest first, undated last.',
    plan: many(fragment('relations/agreements/changes')),
  }),
)
