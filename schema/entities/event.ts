import { property } from 'pothos-plugin-cypher'
import { planNamed, refArgument } from '../arguments.ts'
import { builder, rowType } from '../builder.ts'
import { EventKind } from '../enums.ts'
import { Entity, Node } from '../interfaces.ts'

export const Event = rowType('Event')
Event.implement({
  description: 'A talks round, summit, call, meeting, speech, announcement or deadline.',
  label: 'Event',
  interfaces: [Entity, Node],
  fields: (t) => ({
    kind: t.field({ type: EventKind, description: 'What sort of event it is.', plan: property('kind') }),
    startedOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'Its first day, or the day it is planned for; null where no source says.',
      plan: property('startedOn'),
    }),
    endedOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'Its last day; null where no source says or it has but one.',
      plan: property('endedOn'),
    }),
    place: t.string({ nullable: true, description: 'Where; null where no source says.', plan: property('place') }),
  }),
})

builder.queryField('event', (t) =>
  t.field({
    type: Event,
    nullable: true,
    description: 'One event by name.',
    args: { ref: refArgument(t.arg, 'event') },
    plan: planNamed('Event'),
  }),
)
