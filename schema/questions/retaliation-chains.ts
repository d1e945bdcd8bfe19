import { many, one } from 'pothos-plugin-cypher'
import { fragment, unfold } from '../../cypher/index.ts'
import { toBounded, toDays } from '../arguments.ts'
import { builder, pageSize, rowType } from '../builder.ts'
import { Measure } from '../entities/measure.ts'
import { Basis, ChainDirection } from '../enums.ts'
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

builder.queryField('retaliationChains', (t) =>
  t.field({
    type: [RetaliationChain],
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
