import { many, one, page } from 'pothos-plugin-cypher'
import { fragment, unfold } from '../../cypher/index.ts'
import { knownAtArgument, toBounded, toDays } from '../arguments.ts'
import { builder, pageSize, rowType } from '../builder.ts'
import { Measure } from '../entities/measure.ts'
import { Basis, ChainDirection, Direction, RetaliationOrder } from '../enums.ts'
import { Retaliation } from '../relations/retaliated-against.ts'

const DEEPEST = 50

const RetaliationChain = rowType<{ length: number }>('RetaliationChain').implement({
  description: 'Measures that answer one another, one after the other.',
  fields: (t) => ({
    measures: t.field({
      type: [Measure],
      description: 'From the first measure to the last answer.',
      plan: many(unfold('measures')),
    }),
    hops: t.field({
      type: [Retaliation],
      description: 'The links between them, in the same order.',
      plan: many(unfold('hops')),
    }),
    length: t.int({ description: 'Number of hops.' }),
    lagDays: t.int({
      nullable: true,
      description: 'Days from the first to the last measure; null where a day is not known exactly.',
      plan: one(fragment('relations/retaliation/chain-lag')),
    }),
  }),
})

builder.queryField('retaliations', (t) =>
  t.field({
    type: builder.connectionOf('Retaliation', Retaliation),
    nullable: true,
    description:
      'Every link by which one measure answers another, by the days that the answer took, the fastest first; what has no exact day comes last.',
    args: {
      imposer: t.arg({ type: 'EntityRef', description: 'Only answers that this country or body imposed.' }),
      target: t.arg({
        type: 'EntityRef',
        description:
          'Only answers that affect this country or body, or a group that it belongs to and is not exempt from.',
      }),
      covers: t.arg({
        type: 'EntityRef',
        description: 'Only where the answer or what it answers is about this commodity or something narrower.',
      }),
      basis: t.arg({ type: [Basis], description: 'Only links that rest on one of these; all unless given.' }),
      minLagDays: t.arg.int({ description: 'Only answers that took at least so many days.' }),
      maxLagDays: t.arg.int({ description: 'Only answers that took at most so many days.' }),
      asOf: t.arg({
        type: 'EdtfDate',
        description: 'Only answers announced by the end of this date.',
        extensions: { pins: 'asOf' },
      }),
      knownAt: knownAtArgument(t.arg),
      by: t.arg({
        type: RetaliationOrder,
        defaultValue: 'LAG',
        description: 'What the list is sorted by; `order` says in which direction.',
      }),
      order: t.arg({
        type: Direction,
        defaultValue: 'ASC',
        description: 'ASC: the fastest, or the earliest, first; DESC: the slowest, or the latest.',
      }),
      ...t.arg.pageArgs(),
    },
    plan: page(
      fragment('entry/measures/retaliations'),
      [
        {
          by: 'coalesce(place, -1)',
          ascending: 'coalesce(place, 9999999)',
          kind: 'number',
          direction: { argument: 'order' },
        },
        { by: 'row.key', kind: 'text', direction: 'ASC' },
      ],
      {
        references: { imposer: null, targets: null, covers: 'Commodity' },
        parameters: ({ by, target, ...args }) => ({
          targets: target,
          ...toDays(args, [], ['asOf', 'knownAt']),
          byDay: by === 'DAY' ? true : null,
        }),
      },
    ),
  }),
)

builder.queryField('retaliationChains', (t) =>
  t.field({
    type: [RetaliationChain],
    nullable: true,
    description:
      'Maximal chains of measures that answer one another, from `from` on where it is given, longest first, then earliest.',
    args: {
      from: t.arg({ type: 'EntityRef', description: 'The measure to start at; all chains unless given.' }),
      direction: t.arg({
        type: ChainDirection,
        defaultValue: 'RESPONSES',
        description: 'Which way to go from `from`: to what answered it, or to what it answered.',
      }),
      maxDepth: t.arg.int({ defaultValue: 20, description: `The greatest number of hops, 1 to ${DEEPEST}.` }),
      asOf: t.arg({
        type: 'EdtfDate',
        description: 'Only measures announced by the end of this date.',
        extensions: { pins: 'asOf' },
      }),
      basis: t.arg({ type: [Basis], description: 'Only links that rest on one of these; all unless given.' }),
      first: t.arg.int({
        defaultValue: 20,
        description: `How many chains, 1 to ${pageSize.greatest}.`,
        extensions: { countsRows: true },
      }),
    },
    plan: many(fragment('entry/measures/retaliation-chains'), {
      references: { from: 'Measure' },
      parameters: (args) => ({
        ...toDays(args, [], ['asOf']),
        direction: args.from ? args.direction : 'RESPONSES',
        maxDepth: toBounded('maxDepth', args.maxDepth, DEEPEST),
        first: toBounded('first', args.first, pageSize.greatest),
      }),
    }),
  }),
)
