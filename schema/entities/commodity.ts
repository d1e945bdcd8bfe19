import { property } from 'pothos-plugin-cypher'
import { planNamed, refArgument } from '../arguments.ts'
import { builder, rowType } from '../builder.ts'
import { Entity, Node } from '../interfaces.ts'

export const Commodity = rowType('Commodity')
Commodity.implement({
  description: 'A good or product, from "rare earths" down to one metal or one chip.',
  label: 'Commodity',
  interfaces: [Entity, Node],
  fields: (t) => ({
    hsCodes: t.stringList({
      description: 'Harmonized System codes at heading level; empty where none is certain.',
      plan: property('hsCodes'),
    }),
  }),
})

builder.queryField('commodity', (t) =>
  t.field({
    type: Commodity,
    nullable: true,
    description: 'One commodity by name.',
    args: { ref: refArgument(t.arg, 'commodity') },
    plan: planNamed('Commodity'),
  }),
)
