import { property } from 'pothos-plugin-cypher'
import { planNamed, refArgument } from '../arguments.ts'
import { builder, rowType } from '../builder.ts'
import { OrganizationKind } from '../enums.ts'
import { Entity, Node } from '../interfaces.ts'

export const Organization = rowType('Organization')
Organization.implement({
  description: 'A government body, company, bloc, think tank, university, media outlet, market index or group.',
  label: 'Organization',
  interfaces: [Entity, Node],
  fields: (t) => ({
    kind: t.field({ type: OrganizationKind, description: 'What sort of body it is.', plan: property('kind') }),
  }),
})

builder.queryField('organization', (t) =>
  t.field({
    type: Organization,
    nullable: true,
    description: 'One organization by name.',
    args: { ref: refArgument(t.arg, 'organization') },
    plan: planNamed('Organization'),
  }),
)
