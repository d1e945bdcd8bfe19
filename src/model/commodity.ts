import { z } from 'zod'
import { entityShape } from './shape/entity.ts'
import { linkAs } from './shape/link.ts'
import { idOf } from './shape/reference.ts'

/** A good or product; `broader` builds the tree (SKOS). */
export const commodity = z.strictObject({
  ...entityShape,
  hsCodes: z
    .array(z.string().regex(/^\d{2}(\d{2}(\d{2})?)?$/u, 'a Harmonized System code of 2, 4 or 6 digits'))
    .default([]),
  broader: z.array(linkAs('BROADER', idOf('Commodity'))).default([]),
})
