import { made, many, one, picked, type RowFields, reckoned } from 'pothos-plugin-cypher'
import { fragment, take, unfold } from '../../cypher/index.ts'
import {
  type Charge,
  type Component,
  chargeGoods,
  chargeOnDay,
  dutyKinds,
  type GoodsMaterial,
  listCharges,
  type Material,
} from '../../src/model/duties.ts'
import { toSpan } from '../../src/model/shape/edtf-date.ts'
import { readHsCode } from '../../src/model/text/hs-code.ts'
import { type Arguments, knownAtArgument, refArgument, toDays } from '../arguments.ts'
import { type BuiltTypes, builder, rowType } from '../builder.ts'
import { Commodity } from '../entities/commodity.ts'
import { Measure } from '../entities/measure.ts'
import { Certainty, RateScope, Uncounted, UnknownTotal } from '../enums.ts'
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
      plan: one(take('this.via')),
    }),
    counted: t.boolean({
      description: 'Whether it is part of the total; `notCounted` says why it is not.',
      plan: made('counted'),
    }),
    notCounted: t.field({
      type: Uncounted,
      nullable: true,
      description: 'Why it is not part of the total; null where it is.',
      plan: made('notCounted'),
    }),
    goods: t.field({
      type: [Commodity],
      description:
        'Those of its goods that hold the one asked for: this itself, wider ones, and headings of its HS code; empty where it is on all goods, or no good is asked for.',
      plan: many(unfold('goods')),
    }),
  }),
})

/** What a charge comes to, and what makes it up. */
function chargeFields(t: PothosSchemaTypes.ObjectFieldBuilder<BuiltTypes, object>): RowFields {
  return {
    total: t.float({
      nullable: true,
      description:
        'The sum of the components that are counted, in percent, of what holds for the good asked for, or for all goods where none is; 0 where what was charged has ended, null where no source tells of a duty with a rate on that day.',
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
        'The duties in force, those on the narrowest goods first, then by announcement: tariffs and duties against dumping, subsidies and surges that `measures` lists with these parties as IN_FORCE on the day, as far as sources give a rate. Those that are counted add up. A TOTAL rate replaces, of what is on its goods or wider ones, all that began before it or may have begun on the same days; what is on narrower goods adds to it. Of several the one on the narrowest goods is the whole, and then the last.',
      plan: picked('duties', ({ components }) => components as readonly (Component & Record<string, unknown>)[]),
    }),
  }
}

const TariffRate = rowType<object>('TariffRate').implement({
  description: 'What one party charges another on imports, and of what it is made up.',
  fields: (t) => ({
    imposer: t.field({ type: Party, description: 'Who charges.', plan: one(take('this.imposer')) }),
    target: t.field({ type: Party, description: 'Whose goods are charged.', plan: one(take('this.target')) }),
    good: t.field({
      type: Commodity,
      nullable: true,
      description: 'The good asked for; null where none is, or only an HS code that no good has.',
      plan: one(take('this.good')),
    }),
    on: t.field({
      type: 'EdtfDate',
      description:
        'The day asked for, or the first day on which the change may have been, as the source gives it where it does.',
      plan: made('on'),
    }),
    ...chargeFields(t),
  }),
})

const TariffOnGoods = rowType<object>('TariffOnGoods').implement({
  description: 'What goods pay on which the same duties are.',
  fields: (t) => ({
    goods: t.field({
      type: [Commodity],
      description: 'The goods, by name.',
      plan: picked('goods', ({ goods }) => goods as readonly { readonly at: number }[]),
    }),
    ...chargeFields(t),
  }),
})

builder.objectField(TariffRate, 'byGood', (t) =>
  t.field({
    type: [TariffOnGoods],
    description:
      'What each good pays that a duty in force names, with what holds for all goods; goods on which the same duties are, together. Goods that are held by one of these pay what it does, unless another holds them too: ask with `good`. Of all others `total` tells.',
    plan: reckoned(fragment('relations/measures/duties-by-good'), {
      atMost: 1_000,
      // The rule that finds what holds a good knows it by this name.
      parameters: () => ({ good: true, hsCode: null }),
      from: 'material',
      reckon: (material, _args, { day }) =>
        chargeGoods(material as GoodsMaterial, String(day)).map((charge) => ({ ...charge })),
    }),
  }),
)

/** A charge as the plugin takes it: an object with whatever keys. */
const toMade = (charge: Charge) => ({ ...charge })

const references = { imposedBy: null, targets: null, good: 'Commodity' }

/** The parameters that the rules of `measures` know these arguments by. */
function toParameters({ imposer, target, good, knownAt }: Readonly<Record<string, unknown>>) {
  const hsCode = typeof good === 'string' ? readHsCode(good) : null
  return {
    ...{ imposedBy: imposer, targets: target, kinds: dutyKinds },
    ...{ good: hsCode === null ? good : null, hsCode },
    ...toDays({ knownAt }, [], ['knownAt']),
  }
}

function goodArgument(arg: Arguments) {
  return arg({
    type: 'EntityRef',
    description:
      'What this good pays: an id, slug, name or alias, or an HS code of 2 to 10 digits, with or without dots. Without it, what holds for all goods.',
  })
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
      good: goodArgument(t.arg),
      knownAt: knownAtArgument(t.arg),
    },
    plan: reckoned(fragment('entry/measures/duties'), {
      references,
      parameters: toParameters,
      from: 'material',
      reckon: (material, { on }) => toMade(chargeOnDay(material as Material, toSpan(String(on)).latest, String(on))),
    }),
  }),
  tariffHistory: t.field({
    type: [TariffRate],
    nullable: true,
    description:
      'The days on which that sum changed, oldest first, each the first day on which it may have; what reaches the target through a group counts while it belongs to it. More than 1,000 are refused (QUERY_TOO_LARGE).',
    args: {
      imposer: refArgument(t.arg, 'country or body charges'),
      target: refArgument(t.arg, 'country or body is charged'),
      good: goodArgument(t.arg),
      knownAt: knownAtArgument(t.arg),
    },
    plan: reckoned(fragment('entry/measures/duties'), {
      atMost: 1_000,
      references,
      parameters: toParameters,
      from: 'material',
      reckon: (material) => listCharges(material as Material).map(toMade),
    }),
  }),
}))
