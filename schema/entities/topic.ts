import { planNamed, refArgument } from '../arguments.ts'
import { builder, rowType } from '../builder.ts'
import { Entity, Node } from '../interfaces.ts'

export const Topic = rowType('Topic')
Topic.implement({
  description: 'What people talk about that is no other entity, such as fentanyl trafficking or decoupling.',
  label: 'Topic',
  interfaces: [Entity, Node],
})

builder.queryField('topic', (t) =>
  t.field({
    type: Topic,
    nullable: true,
    description: 'One topic by name.',
    args: { ref: refArgument(t.arg, 'topic') },
    plan: planNamed('Topic'),
  }),
)
