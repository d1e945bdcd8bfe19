import { type OrderKey, one, page, property, type RowFields } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import type { EntryOf } from '../../src/model/concepts.ts'
import { type Arguments, narrowerArgument } from '../arguments.ts'
import { type BuiltTypes, builder, rowType } from '../builder.ts'
import { Commodity } from '../entities/commodity.ts'
import { Organization } from '../entities/organization.ts'
import { Entity, Party } from '../interfaces.ts'
import { Citation, cited } from './evidence.ts'

/** What is stored of a relationship that has an entry of its own. */
type Standing = Pick<EntryOf<'relationships'>, 'share' | 'volume' | 'unit' | 'note' | 'from' | 'to'>

/** What each of these relationships says of itself: since when, until when, and by which passages. */
function periodFields(t: PothosSchemaTypes.ObjectFieldBuilder<BuiltTypes, Standing>): RowFields {
  return {
    note: t.string({
      nullable: true,
      description: 'What the source adds to its figures, such as "about" or "by sea"; null where it adds nothing.',
      plan: property('note'),
    }),
    from: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'Since when; null where no source says.',
      plan: property('from'),
    }),
    to: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'Until when; null where no source says.',
      plan: property('to'),
    }),
    evidence: t.field({ type: [Citation], description: 'The passages that carry it.', plan: cited }),
  }
}

const Ownership = rowType<Standing>('Ownership').implement({
  description: 'Who owns a company or body.',
  fields: (t) => ({
    owned: t.field({ type: Organization, description: 'What is owned.', plan: one(take('startNode(this)')) }),
    owner: t.field({ type: Party, description: 'Who owns it.', plan: one(take('endNode(this)')) }),
    share: t.float({ nullable: true, description: 'How much of it, in percent; null where no source says.' }),
    ...periodFields(t),
  }),
})

const Supply = rowType<Standing>('Supply').implement({
  description: 'Who produces, supplies or processes something.',
  fields: (t) => ({
    by: t.field({ type: Party, description: 'Who does.', plan: one(take('startNode(this)')) }),
    what: t.field({
      type: Entity,
      description: 'The good, or the body that is supplied.',
      plan: one(take('endNode(this)')),
    }),
    commodity: t.field({
      type: Commodity,
      nullable: true,
      description: 'With what a body is supplied; null where no source says, and where `what` is the good.',
      plan: one(fragment('relations/trade/traded-good')),
    }),
    share: t.float({
      nullable: true,
      description: 'The share of all that there is in the world, in percent; null where no source says.',
    }),
    ...periodFields(t),
  }),
})

const Trade = rowType<Standing>('Trade').implement({
  description: 'What one buys from another.',
  fields: (t) => ({
    importer: t.field({ type: Party, description: 'Who buys.', plan: one(take('startNode(this)')) }),
    exporter: t.field({ type: Party, description: 'Who sells.', plan: one(take('endNode(this)')) }),
    commodity: t.field({
      type: Commodity,
      nullable: true,
      description: 'The good; null where no source names one.',
      plan: one(fragment('relations/trade/traded-good')),
    }),
    volume: t.float({ nullable: true, description: 'How much, in `unit`; null where no source says.' }),
    unit: t.string({ nullable: true, description: 'What the volume counts, such as barrels per day.' }),
    ...periodFields(t),
  }),
})

const byKey: OrderKey = { by: 'row.key', kind: 'text', direction: 'ASC' }
const largestShareFirst: readonly OrderKey[] = [
  { by: 'coalesce(row.share, -1.0)', kind: 'number', direction: 'DESC' },
  byKey,
]
const byGood: readonly OrderKey[] = [{ by: "coalesce(row.commodity, '')", kind: 'text', direction: 'ASC' }, byKey]

const OwnershipConnection = builder.connectionOf('Ownership', Ownership)
const SupplyConnection = builder.connectionOf('Supply', Supply)
const TradeConnection = builder.connectionOf('Trade', Trade)

builder.objectField(Organization, 'ownedBy', (t) =>
  t.field({
    type: OwnershipConnection,
    description: 'Who owns it, the largest share first.',
    args: t.arg.pageArgs(),
    plan: page(fragment('relations/entities/owned-by'), largestShareFirst),
  }),
)

builder.interfaceFields(Party, (t) => ({
  owns: t.field({
    type: OwnershipConnection,
    description: 'What it owns, the largest share first.',
    args: t.arg.pageArgs(),
    plan: page(fragment('relations/entities/owns'), largestShareFirst),
  }),
  importsFrom: t.field({
    type: TradeConnection,
    description: 'What it buys from others, by good.',
    args: { commodity: goodArgument(t.arg), ...t.arg.pageArgs() },
    plan: page(fragment('relations/trade/imports-from'), byGood, { references: { commodity: 'Commodity' } }),
  }),
  exportsTo: t.field({
    type: TradeConnection,
    description: 'What others buy from it, by good.',
    args: { commodity: goodArgument(t.arg), ...t.arg.pageArgs() },
    plan: page(fragment('relations/trade/exports-to'), byGood, { references: { commodity: 'Commodity' } }),
  }),
  produces: t.field({
    type: SupplyConnection,
    description: 'What it makes, the largest share first.',
    args: t.arg.pageArgs(),
    plan: planSupply('relations/trade/supplies', 'PRODUCES'),
  }),
  supplies: t.field({
    type: SupplyConnection,
    description: 'What or whom it supplies, the largest share first.',
    args: t.arg.pageArgs(),
    plan: planSupply('relations/trade/supplies', 'SUPPLIES'),
  }),
  processes: t.field({
    type: SupplyConnection,
    description: 'What it processes, the largest share first.',
    args: t.arg.pageArgs(),
    plan: planSupply('relations/trade/supplies', 'PROCESSES'),
  }),
}))

builder.objectFields(Commodity, (t) => ({
  producers: t.field({
    type: SupplyConnection,
    description: 'Who makes it, the largest share first.',
    args: { ...narrowerArgument(t.arg), ...t.arg.pageArgs() },
    plan: planSupply('relations/trade/supplied-by', 'PRODUCES'),
  }),
  suppliers: t.field({
    type: SupplyConnection,
    description: 'Who supplies it, the largest share first.',
    args: { ...narrowerArgument(t.arg), ...t.arg.pageArgs() },
    plan: planSupply('relations/trade/supplied-by', 'SUPPLIES'),
  }),
  processors: t.field({
    type: SupplyConnection,
    description: 'Who processes it, the largest share first.',
    args: { ...narrowerArgument(t.arg), ...t.arg.pageArgs() },
    plan: planSupply('relations/trade/supplied-by', 'PROCESSES'),
  }),
  trade: t.field({
    type: TradeConnection,
    description: 'Who buys it from whom.',
    args: { ...narrowerArgument(t.arg), ...t.arg.pageArgs() },
    plan: page(fragment('relations/trade/traded'), byGood),
  }),
}))

function goodArgument(arg: Arguments) {
  return arg({ type: 'EntityRef', description: 'Only this good and narrower ones.' })
}

function planSupply(file: string, type: string) {
  return page(fragment(file), largestShareFirst, { parameters: (args) => ({ ...args, type }) })
}
