import { one, page } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import { spanArguments, toDays } from '../arguments.ts'
import { builder, rowType } from '../builder.ts'
import { Certainty, Modality } from '../enums.ts'
import { Entity } from '../interfaces.ts'
import { Citation, cited } from '../relations/evidence.ts'

const Deadline = rowType<{ on: string; what: string; modality: typeof Modality.$inferType }>('Deadline').implement({
  description: 'A day on which something takes effect or runs out.',
  fields: (t) => ({
    on: t.field({ type: 'EdtfDate', description: 'When, as its source gives it.' }),
    what: t.string({
      description:
        'What takes effect or runs out, in one sentence built from the data; what was averted or extended says so.',
    }),
    certainty: t.field({
      type: Certainty,
      description: 'Whether it lies in from..to in any case, or only possibly; CERTAIN where neither is given.',
      plan: one(fragment('relations/deadlines/deadline-certainty'), { inherits: ['from', 'to'] }),
    }),
    subject: t.field({
      type: Entity,
      description: 'The agreement, the measure or the event that it is about.',
      plan: one(take('this.subject')),
    }),
    modality: t.field({
      type: Modality,
      description: 'DONE where the day is set; else who expects, reports or disputes it, as its change tells.',
    }),
    evidence: t.field({ type: [Citation], description: 'The passages that carry it.', plan: cited }),
  }),
})

builder.queryField('deadlines', (t) =>
  t.field({
    type: builder.connectionOf('Deadline', Deadline),
    nullable: true,
    description:
      'What takes effect or runs out, earliest first: agreements, measures, what changed them until a day, and days set as deadlines. What has no day is no deadline, so none is counted beside it.',
    args: { ...spanArguments(t.arg, 'due'), ...t.arg.pageArgs() },
    plan: page(
      fragment('entry/events/deadlines'),
      [
        { by: 'row.day', kind: 'date', direction: 'ASC' },
        { by: 'row.kind', kind: 'number', direction: 'ASC' },
        { by: 'row.key', kind: 'text', direction: 'ASC' },
      ],
      { parameters: (args) => toDays(args), show: fragment('relations/deadlines/deadline') },
    ),
  }),
)
