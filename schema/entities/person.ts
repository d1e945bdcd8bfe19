import { entityType } from '../entity-type.ts'

export const Person = entityType('Person', {
  description: 'A named human.',
  fields: (t) => ({
    wikidataId: t.string({
      nullable: true,
      description: 'The Wikidata item; null where none is given.',
    }),
  }),
})
