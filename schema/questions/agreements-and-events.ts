import { page } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { spanArguments, toDays } from '../arguments.ts'
import { builder } from '../builder.ts'
import { AgreementConnection, EventConnection } from '../connections.ts'
import { newestFirst } from '../order.ts'

builder.queryFields((t) => ({
  agreements: t.field({
    type: AgreementConnection,
    description: 'Truces, frameworks, trade agreements and deals, newest first, undated last.',
    args: {
      party: t.arg({ type: 'EntityRef', description: 'Only those that bind this country or body.' }),
      ...spanArguments(t.arg, 'made'),
      ...t.arg.pageArgs(),
    },
    plan: page(fragment('entry/events/agreements'), newestFirst, {
      references: { party: null },
      parameters: (args) => toDays(args),
    }),
  }),
  events: t.field({
    type: EventConnection,
    description: 'Talks, summits, calls, deadlines and the like, newest first, undated last.',
    args: {
      participant: t.arg({
        type: 'EntityRef',
        description: 'Only those in which this person, country or body took part.',
      }),
      ...spanArguments(t.arg, 'going on'),
      ...t.arg.pageArgs(),
    },
    plan: page(fragment('entry/events/events'), newestFirst, {
      references: { participant: null },
      parameters: (args) => toDays(args),
    }),
  }),
}))
