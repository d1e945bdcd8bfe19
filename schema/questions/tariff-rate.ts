import { made, one, picked, reckoned } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import { type Charge, type Component, chargeOnDay, type DutyMaterial, listCharges } from '../../src/model/duties.ts'
import { toSpan } from '../../src/model/shape/edtf-date.ts'
import { knownAtArgument, refArgument, toDays } from '../arguments.ts'
import { builder, rowType } from '../builder.ts'
import { Measure } from '../entities/measure.ts'
import { Certainty, RateScope, UnknownTotal } from '../enums.ts'
import { Party } from '../interfaces.ts'

const TariffComponent = rowType<object>('TariffComponent').implement({
  description: 'A duty that is in force.',
  fields: (t) => ({
    measure: t.field({ type: Measure, description: 'The measure that charges it.', plan: one(take('this.measure')) }),
    rate: t.float({ description: 'Percent ad valorem.', plan: made('rate') }),
    scope: t.field({ type: RateScope, description: 'What the source says that the rate counts.', plan: made('scope') }),
    since: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'Since when it is charged at this rate; null where no source says.',
      plan: made('since'),
    }),
    certainty: t.field({
      type: Certainty,
      description: 'Whether it is in force on that day in any case, or only may be, by the dates of its log.',
      plan: made('certainty'),
    }),
    via: t.field({
      type: Party,
      nullable: true,
      description:
        'The bloc or group through which it reaches the target; null where it is aimed at the target itself.',
      plan: one(fragment('relations/measures/duty-through')),
    }),
    counted: t.boolean({
      description: 'Whether it is part of the total: not where it is on some goods only, or a TOTAL rate replaces it.',
      plan: made('counted'),
    }),
  }),
})

const TariffRate = rowType<object>('TariffRate').implement({
  description: 'What one party charges another on imports, and of what it is made up.',
  fields: (t) => ({
    imposer: t.field({ type: Party, description: 'Who charges.', plan: one(take('this.imposer')) }),
    target: t.field({ type: Party, description: 'Whose goods are charged.', plan: one(take('this.target')) }),
    on: t.field({
      type: 'EdtfDate',
      description:
        'The day asked for, or the first day on which the change may have been, as the source gives it where it does.',
      plan: made('on'),
    }),
    total: t.float({
      nullable: true,
      description:
        'The sum of the components that are counted, in percent, of what holds for all goods; 0 where what was charged has ended, null where no source tells of a duty with a rate on that day.',
      plan: made('total'),
    }),
    noTotal: t.field({
      type: UnknownTotal,
      nullable: true,
      description: 'Why there is no total; null where there is one.',
      plan: made('noTotal'),
    }),
    certainty: t.field({
      type: Certainty,
      description:
        'CERTAIN where every duty is in force or not, and has its rate, whichever of the days that dates may mean is meant; POSSIBLE where one only may.',
      plan: made('certainty'),
    }),
    lastReportedOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description:
        'The last day on which a source says how one of these duties stands; of the days after, nothing is claimed. Null where there is none.',
      plan: made('lastReportedOn'),
    }),
    components: t.field({
      type: [TariffComponent],
      description:
        'The duties in force, by announcement: those that `measures` lists with these parties as IN_FORCE on the day, as far as sources give a rate. Those that are counted add up. A TOTAL rate replaces all that began before it or may have begun on the same days.',
      plan: picked('duties', ({ components }) => components as readonly (Component & Record<string, unknown>)[]),
    }),
  }),
})

/** A charge as the plugin takes it: an object with whatever keys. */
const toMade = (charge: Charge) => ({ ...charge })

const references = { imposedBy: null, targets: null }

/** The parameters that the rules of `measures` know these arguments by. */
function toParameters({ imposer, target, on, knownAt }: Readonly<Record<string, unknown>>) {
  return { imposedBy: imposer, targets: target, ...toDays({ asOf: on, knownAt }, [], ['asOf', 'knownAt']) }
}

builder.queryFields((t) => ({
  tariffRate: t.field({
    type: TariffRate,
    nullable: true,
    description: 'What one country charges another on a day: the duties in force that make it up, and the total.',
    args: {
      imposer: refArgument(t.arg, 'country or body charges'),
      target: refArgument(t.arg, 'country or body is charged'),
      on: t.arg({
        type: 'EdtfDate',
        required: true,
        description: 'On which day; of a reduced date its last day. What only may be in force is marked as POSSIBLE.',
      }),
      knownAt: knownAtArgument(t.arg),
    },
    plan: reckoned(fragment('entry/measures/duties'), {
      references,
      parameters: toParameters,
      from: 'material',
      reckon: (duties, { on }) =>
        toMade(chargeOnDay(duties as readonly DutyMaterial[], toSpan(String(on)).latest, String(on))),
    }),
  }),
  tariffHistory: t.field({
    type: [TariffRate],
    nullable: true,
    description:
      'The days on which that sum changed, oldest first, each the first day on which it may have; who ever belongs to a group belongs to it on all of them. More than 1,000 are refused (QUERY_TOO_LARGE).',
    args: {
      imposer: refArgument(t.arg, 'country or body charges'),
      target: refArgument(t.arg, 'country or body is charged'),
      knownAt: knownAtArgument(t.arg),
    },
    plan: reckoned(fragment('entry/measures/duties'), {
      atMost: 1_000,
      references,
      parameters: toParameters,
      from: 'material',
      reckon: (duties) => listCharges(duties as readonly DutyMaterial[]).map(toMade),
    }),
  }),
}))
