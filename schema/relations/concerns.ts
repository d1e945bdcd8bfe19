import { many } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { builder } from '../builder.ts'
import { Agreement } from '../entities/agreement.ts'
import { Event } from '../entities/event.ts'
import { Measure } from '../entities/measure.ts'
import { Organization } from '../entities/organization.ts'
import { Topic } from '../entities/topic.ts'
import { Entity } from '../interfaces.ts'

for (const type of [Topic, Measure, Agreement, Event, Organization])
  builder.objectField(type, 'concerns', (t) =>
    t.field({
      type: [Entity],
      description:
        'What it is about, by name, beside what other fields say; what was said about it is found by asking for these.',
      plan: many(fragment('relations/entities/concerns')),
    }),
  )
