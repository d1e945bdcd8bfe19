import { many, one } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import { toDays } from '../arguments.ts'
import { builder, rowType } from '../builder.ts'
import { Measure } from '../entities/measure.ts'
import { Certainty, ThreatOutcome } from '../enums.ts'
import { Entity } from '../interfaces.ts'

const Threat = rowType<{
  threatenedOn?: string
  outcome: typeof ThreatOutcome.$inferType
  resolvedOn?: string
  lagDays?: number
}>('Threat').implement({
  description: 'A measure that was threatened, and what became of it.',
  fields: (t) => ({
    measure: t.field({ type: Measure, description: 'What was threatened.', plan: one(take('this.measure')) }),
    threatenedOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'When it was first threatened; null where no source says.',
    }),
    outcome: t.field({
      type: ThreatOutcome,
      description: 'What became of it by the day asked for.',
    }),
    certainty: t.field({
      type: Certainty,
      description:
        'Whether it had been threatened and had that outcome on the day asked for in any case, or only may have, by the dates of its log; CERTAIN where no day is asked for.',
      plan: one(fragment('relations/measures/outcome-certainty'), { inherits: ['asOf'] }),
    }),
    resolvedOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'When that was settled; null where it is pending or no source says.',
    }),
    lagDays: t.int({
      nullable: true,
      description: 'Days from the threat to its outcome; null where a day is not known exactly.',
    }),
    resolvedBy: t.field({
      type: Entity,
      nullable: true,
      description: 'What brought the outcome about; null where no source says.',
      plan: one(take('this.resolvedBy')),
    }),
  }),
})

builder.queryField('threats', (t) =>
  t.field({
    type: [Threat],
    nullable: true,
    description:
      'Every measure that was threatened, with what became of the threat, oldest first, undated last; more than 1,000 are refused (QUERY_TOO_LARGE).',
    args: {
      imposer: t.arg({ type: 'EntityRef', description: 'Only threats of this country or body.' }),
      target: t.arg({
        type: 'EntityRef',
        description: 'Only threats against this country or body, or a group that it belongs to.',
      }),
      asOf: t.arg({
        type: 'EdtfDate',
        description:
          'What was so at the end of this date, or may have been: a change counts from the first day on which it may have been.',
        extensions: { pins: 'asOf' },
      }),
      certainty: t.arg({
        type: Certainty,
        description: 'Only those of which the outcome holds in any case, or only possibly; both unless given.',
      }),
    },
    plan: many(fragment('entry/measures/threats'), {
      atMost: 1_000,
      references: { imposedBy: null, targets: null },
      parameters: ({ imposer, target, asOf, certainty }) => ({
        imposedBy: imposer,
        targets: target,
        certainty,
        ...toDays({ asOf }, [], ['asOf']),
      }),
    }),
  }),
)
