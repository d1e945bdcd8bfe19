import { many, page } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { builder } from '../builder.ts'
import { EventConnection } from '../connections.ts'
import { Event } from '../entities/event.ts'
import { Person } from '../entities/person.ts'
import { Entity } from '../interfaces.ts'
import { newestFirst } from '../order.ts'

builder.objectField(Event, 'participants', (t) =>
  t.field({
    type: [Entity],
    description: 'The people, countries and bodies that took part, by name.',
    plan: many(fragment('relations/entities/participants')),
  }),
)

builder.objectField(Person, 'participatedIn', (t) =>
  t.field({
    type: EventConnection,
    description: 'The events that this person took part in, newest first, undated last.',
    args: t.arg.pageArgs(),
    plan: page(fragment('relations/entities/participated-in'), newestFirst),
  }),
)
