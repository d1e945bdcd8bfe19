import { entityType } from '../entity-type.ts'
import { Speaker } from '../interfaces.ts'

export const Person = entityType('Person', {
  description: 'A named human.',
  interfaces: [Speaker],
  fields: (t) => ({
    wikidataId: t.string({
      nullable: true,
      description: 'The Wikidata item; null where none is given.',
    }),
  }),
})
