import { entityType } from '../entity-type.ts'

export const Commodity = entityType('Commodity', {
  description: 'A good or product, from "rare earths" down to one metal or one chip.',
  fields: (t) => ({
    hsCodes: t.stringList({
      description:
        'Harmonized System codes, without dots: chapters, headings and subheadings of 2, 4 or 6 digits, and national lines of 8 or 10; empty where none is certain.',
    }),
  }),
})
