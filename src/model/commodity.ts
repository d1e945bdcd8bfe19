import { z } from 'zod'
import { entityShape } from './shape/entity.ts'
import { linkAs } from './shape/link.ts'
import { idOf } from './shape/reference.ts'

/** Kept without the dots of tariff tables. */
const hsCode = z
  .string('a Harmonized System code is text: write it in quotation marks')
  .regex(/^\d{2}(\.?\d{2}){0,4}$/u, 'a Harmonized System code of 2, 4 or 6 digits, or of 8 or 10 of a national tariff')
  .overwrite((code) => code.replaceAll('.', ''))

/** A good or product; `broader` builds the tree (SKOS). */
export const commodity = z.strictObject({
  ...entityShape,
  hsCodes: z.array(hsCode).default([]),
  broader: z.array(linkAs('BROADER', idOf('Commodity'))).default([]),
})
