import { builder } from './builder.ts'
import { Country } from './entities/country.ts'
import { Organization } from './entities/organization.ts'
import { Person } from './entities/person.ts'

export const Speaker = builder.unionType('Speaker', {
  description: 'Who can say something: a person, or a body that speaks as one.',
  types: [Person, Organization],
})

export const Party = builder.unionType('Party', {
  description: 'Who can impose, face or agree: a country or a body.',
  types: [Country, Organization],
})
