import { property } from 'pothos-plugin-cypher'
import { planNamed, refArgument } from '../arguments.ts'
import { builder, rowType } from '../builder.ts'
import { Entity, Node } from '../interfaces.ts'

export const Person = rowType('Person')
Person.implement({
  description: 'A named human.',
  label: 'Person',
  interfaces: [Entity, Node],
  fields: (t) => ({
    wikidataId: t.string({
      nullable: true,
      description: 'The Wikidata item; null where none is given.',
      plan: property('wikidataId'),
    }),
  }),
})

builder.queryField('person', (t) =>
  t.field({
    type: Person,
    nullable: true,
    description: 'One person by name.',
    args: { ref: refArgument(t.arg, 'person') },
    plan: planNamed('Person'),
  }),
)
