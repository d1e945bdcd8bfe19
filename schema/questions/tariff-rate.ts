import { many, one, picked } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import { knownAtArgument, refArgument, toDays } from '../arguments.ts'
import { builder, rowType } from '../builder.ts'
import { Measure } from '../entities/measure.ts'
import { RateScope } from '../enums.ts'
import { Party } from '../interfaces.ts'

const TariffComponent = rowType<{ rate: number; scope: typeof RateScope.$inferType; since?: string }>(
  'TariffComponent',
).implement({
  description: 'A duty that is part of a sum.',
  fields: (t) => ({
    measure: t.field({ type: Measure, description: 'The measure that charges it.', plan: one(take('this.measure')) }),
    rate: t.float({ description: 'Percent ad valorem.' }),
    scope: t.field({
      type: RateScope,
      description: 'What the source says that the rate counts.',
    }),
    since: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'Since when it has this rate; null where no source says.',
    }),
  }),
})

const TariffRate = rowType<{ on: string; total?: number }>('TariffRate').implement({
  description: 'What one party charges another on imports, and of what it is made up.',
  fields: (t) => ({
    imposer: t.field({ type: Party, description: 'Who charges.', plan: one(take('this.imposer')) }),
    target: t.field({ type: Party, description: 'Whose goods are charged.', plan: one(take('this.target')) }),
    on: t.field({
      type: 'EdtfDate',
      description: 'The day asked for, or the day of the change as the source gives it.',
    }),
    total: t.float({
      nullable: true,
      description:
        'The sum of the components, in percent; 0 where what was charged has ended, null where no source tells of a duty until that day.',
    }),
    components: t.field({
      type: [TariffComponent],
      description:
        'The duties in force that were used. An ADDITIONAL or UNSPECIFIED rate stacks; a TOTAL rate replaces what stood before on the same goods; suspended and averted measures do not count.',
      plan: picked('duties', 'places'),
    }),
  }),
})

const references = { imposer: null, target: null }

builder.queryFields((t) => ({
  tariffRate: t.field({
    type: TariffRate,
    description: 'What one country charges another on a day: the duties in force that make it up, and the total.',
    args: {
      imposer: refArgument(t.arg, 'country or body charges'),
      target: refArgument(t.arg, 'country or body is charged'),
      on: t.arg({
        type: 'EdtfDate',
        required: true,
        description:
          'On which day; of a reduced date its last day. A change dated with a reduced date counts from the first day of its span.',
      }),
      knownAt: knownAtArgument(t.arg),
    },
    plan: one(fragment('entry/measures/duty-changes', 'entry/measures/tariff-rate'), {
      references,
      parameters: (args) => ({ ...toDays(args, [], ['on', 'knownAt']), asked: args.on }),
    }),
  }),
  tariffHistory: t.field({
    type: [TariffRate],
    description: 'The days on which that sum changed, oldest first; more than 1,000 are refused (QUERY_TOO_LARGE).',
    args: {
      imposer: refArgument(t.arg, 'country or body charges'),
      target: refArgument(t.arg, 'country or body is charged'),
      knownAt: knownAtArgument(t.arg),
    },
    plan: many(fragment('entry/measures/duty-changes', 'entry/measures/tariff-history'), {
      atMost: 1_000,
      references,
      parameters: (args) => toDays(args, [], ['knownAt']),
    }),
  }),
}))
