import { one } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { builder } from '../builder.ts'
import { Country } from '../entities/country.ts'
import { Organization } from '../entities/organization.ts'

builder.objectField(Organization, 'country', (t) =>
  t.field({
    type: Country,
    nullable: true,
    description: 'The country it belongs to or has its seat in; null where it is of several or none is given.',
    plan: one(fragment('relations/entities/organization-country')),
  }),
)
