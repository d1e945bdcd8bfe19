import { entityType } from '../entity-type.ts'
import { Party } from '../interfaces.ts'

export const Country = entityType('Country', {
  description: 'A country, territory or customs union.',
  interfaces: [Party],
  lookup: 'One country by name or ISO 3166-1 code.',
  fields: (t) => ({
    code: t.string({ description: 'ISO 3166-1 alpha-2; EU for the European Union.' }),
    alpha3: t.string({
      nullable: true,
      description: 'ISO 3166-1 alpha-3; null where ISO gives none.',
    }),
  }),
})
