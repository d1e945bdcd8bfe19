import { page } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { spanArguments, toDays } from '../arguments.ts'
import { builder } from '../builder.ts'
import { AgreementConnection, EventConnection } from '../connections.ts'
import { Direction, EventKind } from '../enums.ts'
import { byDay, newestFirst } from '../order.ts'

builder.queryFields((t) => ({
  agreements: t.field({
    type: AgreementConnection,
    nullable: true,
    description: 'Truces, frameworks, trade agreements and deals, newest first, undated last.',
    args: {
      party: t.arg({ type: 'EntityRef', description: 'Only those that bind this country or body.' }),
      about: t.arg({
        type: 'EntityRef',
        description:
          'Only those about this entity: they concern it or something narrower, have it as a party, were reached there, extend or replace it, or changed, or are said to have changed, this measure or one that covers or concerns such things.',
      }),
      ...spanArguments(t.arg, 'made'),
      ...t.arg.pageArgs(),
    },
    plan: page(fragment('entry/events/agreements', 'filters/agreed'), newestFirst, {
      counts: countUndated('entry/events/agreements'),
      references: { party: null, about: null },
      parameters: (args) => toDays(args),
    }),
  }),
  events: t.field({
    type: EventConnection,
    nullable: true,
    description: 'Talks, summits, calls, deadlines and the like, by day, undated last.',
    args: {
      kinds: t.arg({ type: [EventKind], description: 'Only these kinds; all unless given.' }),
      participants: t.arg({
        type: ['EntityRef'],
        description:
          'Only those in which each of these people, countries and bodies took part; all unless given. For a country count its government, its ministries and agencies, and whoever held an office of theirs at the time.',
      }),
      about: t.arg({
        type: 'EntityRef',
        description:
          'Only those about this entity: they concern it or something narrower, it took part (as `participants` counts), it was agreed there, or they changed, or are said to have changed, this measure or one that covers or concerns such things.',
      }),
      ...spanArguments(t.arg, 'going on'),
      order: t.arg({ type: Direction, defaultValue: 'DESC', description: 'DESC: newest first; ASC: oldest first.' }),
      ...t.arg.pageArgs(),
    },
    plan: page(fragment('entry/events/events', 'filters/going-on'), byDay, {
      counts: countUndated('entry/events/events'),
      references: { participants: { each: null }, about: null },
      parameters: (args) => toDays(args),
    }),
  }),
}))

/** How many have no day, where a span of days is asked for. */
function countUndated(reach: string) {
  return { undatedCount: { cypher: fragment(reach, 'filters/undated'), given: ['from', 'to'] } }
}
