import { many, one, page } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import { type EntryMaterial, tellEntry } from '../../src/model/tell-entry.ts'
import { spanArguments, toDays } from '../arguments.ts'
import { builder, rowType } from '../builder.ts'
import { addUndatedCount } from '../connections.ts'
import { Certainty, Direction } from '../enums.ts'
import { Node } from '../interfaces.ts'
import { Citation } from '../relations/evidence.ts'
import { StatusChange } from '../relations/history.ts'

const TimelineEntry = rowType<{ on: string }>('TimelineEntry').implement({
  description: 'Something that happened or was said on a day.',
  fields: (t) => ({
    on: t.field({ type: 'EdtfDate', description: 'When.' }),
    summary: t.string({
      description: 'What, in one sentence built from the data.',
      plan: one(fragment('relations/timeline/timeline-summary'), {
        finish: (material) => tellEntry(material as EntryMaterial),
      }),
    }),
    certainty: t.field({
      type: Certainty,
      description: 'Whether it lies in from..to in any case, or only possibly; CERTAIN where neither is given.',
      plan: one(fragment('relations/timeline/entry-certainty'), { inherits: ['from', 'to'] }),
    }),
    subject: t.field({
      type: Node,
      description: 'The measure that changed, the agreement, the event or the statement.',
      plan: one(take('this.subject')),
    }),
    change: t.field({
      type: StatusChange,
      nullable: true,
      description: 'The entry of the log of a measure; null for the others.',
      plan: one(take('this.change')),
    }),
    evidence: t.field({
      type: [Citation],
      description: 'The passages that carry it.',
      plan: many(fragment('relations/timeline/timeline-evidence')),
    }),
  }),
})

const TimelineConnection = builder.connectionOf('Timeline', TimelineEntry)

addUndatedCount(
  TimelineConnection,
  'How many more fit all else, but no source gives their day; 0 where neither `from` nor `to` is given.',
)

builder.queryField('timeline', (t) =>
  t.field({
    type: TimelineConnection,
    nullable: true,
    description: 'Changes of measures, agreements, events and statements on one axis; what has no date is left out.',
    args: {
      about: t.arg({
        type: ['EntityRef'],
        description:
          'Only what is close to one of these: itself; measures, agreements and events about it, as `measures`, `agreements` and `events` find them; statements that `whoSaid` finds in any way, or that were made by it or for it. Everything unless given.',
      }),
      ...spanArguments(t.arg, 'on this axis'),
      order: t.arg({ type: Direction, defaultValue: 'ASC', description: 'ASC: oldest first; DESC: newest first.' }),
      ...t.arg.pageArgs(),
    },
    plan: page(
      fragment('entry/events/timeline'),
      [
        { by: 'row.day', kind: 'date', direction: { argument: 'order' } },
        { by: 'row.kind', kind: 'number', direction: 'ASC' },
        { by: 'row.key', kind: 'text', direction: 'ASC' },
      ],
      {
        instead: {
          given: [],
          absent: ['about'],
          cypher: fragment('entry/events/timeline-newest'),
          all: fragment('entry/events/timeline'),
        },
        counts: { undatedCount: { cypher: fragment('entry/events/timeline-undated'), given: ['from', 'to'] } },
        references: { about: { each: null } },
        parameters: (args) => ({ ...toDays(args), everything: args.about ? null : true }),
        show: fragment('relations/timeline/timeline-entry'),
      },
    ),
  }),
)
