import { many, one, page } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import type { EntryOf } from '../../src/model/concepts.ts'
import { builder, rowType } from '../builder.ts'
import { Person } from '../entities/person.ts'
import { Party } from '../interfaces.ts'
import { Citation, cited } from './evidence.ts'

const Position = rowType<Omit<EntryOf<'people'>['positions'][number], 'at' | 'cite'>>('Position').implement({
  description: 'An office or post (FollowTheMoney: Occupancy).',
  fields: (t) => ({
    role: t.string({ description: 'The office or post.' }),
    person: t.field({ type: Person, description: 'Who holds it.', plan: one(take('startNode(this)')) }),
    at: t.field({ type: Party, description: 'Where it is held.', plan: one(take('endNode(this)')) }),
    from: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'Since when; null where no source says.',
    }),
    to: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'Until when; null where no source says.',
    }),
    evidence: t.field({
      type: [Citation],
      description: 'The passages that carry it.',
      plan: cited,
    }),
  }),
})

builder.objectField(Person, 'positions', (t) =>
  t.field({
    type: [Position],
    description: 'What this person holds or held, latest start first, undated last.',
    plan: many(fragment('relations/entities/positions')),
  }),
)

builder.interfaceField(Party, 'officeHolders', (t) =>
  t.field({
    type: builder.connectionOf('Position', Position),
    description: 'Who holds or held an office here, latest start first, undated last.',
    args: t.arg.pageArgs(),
    plan: page(fragment('relations/entities/office-holders'), [
      { by: "coalesce(row.fromEarliest, date('0001-01-01'))", kind: 'date', direction: 'DESC' },
      { by: 'row.key', kind: 'text', direction: 'ASC' },
    ]),
  }),
)
