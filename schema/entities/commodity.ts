import { entityType } from '../entity-type.ts'

export const Commodity = entityType('Commodity', {
  description: 'A good or product, from "rare earths" down to one metal or one chip.',
  fields: (t) => ({
    hsCodes: t.stringList({
      description: 'Harmonized System codes at heading level; empty where none is certain.',
    }),
  }),
})
