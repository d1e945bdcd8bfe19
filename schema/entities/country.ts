import { property } from 'pothos-plugin-cypher'
import { planNamed, refArgument } from '../arguments.ts'
import { builder, rowType } from '../builder.ts'
import { Entity, Node } from '../interfaces.ts'

export const Country = rowType('Country')
Country.implement({
  description: 'A country, territory or customs union.',
  label: 'Country',
  interfaces: [Entity, Node],
  fields: (t) => ({
    code: t.string({ description: 'ISO 3166-1 alpha-2; EU for the European Union.', plan: property('code') }),
    alpha3: t.string({
      nullable: true,
      description: 'ISO 3166-1 alpha-3; null where ISO gives none.',
      plan: property('alpha3'),
    }),
  }),
})

builder.queryField('country', (t) =>
  t.field({
    type: Country,
    nullable: true,
    description: 'One country by name or ISO code.',
    args: { ref: refArgument(t.arg, 'country') },
    plan: planNamed('Country'),
  }),
)
