import { property } from 'pothos-plugin-cypher'
import { planNamed, refArgument } from '../arguments.ts'
import { builder, rowType } from '../builder.ts'
import { AgreementKind, AgreementStatus } from '../enums.ts'
import { Entity, Node } from '../interfaces.ts'

export const Agreement = rowType('Agreement')
Agreement.implement({
  description: 'A truce, framework, trade agreement, consensus or deal.',
  label: 'Agreement',
  interfaces: [Entity, Node],
  fields: (t) => ({
    kind: t.field({ type: AgreementKind, description: 'What sort of agreement it is.', plan: property('kind') }),
    status: t.field({
      type: AgreementStatus,
      description: 'Where it stands by the last report.',
      plan: property('status'),
    }),
    agreedOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'The day it was made; null where it was not or no source says.',
      plan: property('agreedOn'),
    }),
    expiresOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'The day it runs out; null where it does not or no source says.',
      plan: property('expiresOn'),
    }),
    provisions: t.stringList({
      description: 'What the parties undertake, in our words.',
      plan: property('provisions'),
    }),
  }),
})

builder.queryField('agreement', (t) =>
  t.field({
    type: Agreement,
    nullable: true,
    description: 'One agreement by name.',
    args: { ref: refArgument(t.arg, 'agreement') },
    plan: planNamed('Agreement'),
  }),
)
