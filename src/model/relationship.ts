import { z } from 'zod'
import { standingProperties, standingTypes } from './relationship-types.ts'
import { evidence } from './shape/citation.ts'
import { linkFrom, linkTo } from './shape/link.ts'
import { valuesOf } from './vocabulary.ts'

const types = valuesOf(standingTypes)

/** A relationship with an entry of its own, beside those that fields of other entries make. */
export const relationship = z.strictObject({
  type: z.enum(types),
  subject: linkFrom(...types),
  object: linkTo(...types),
  ...standingProperties,
  cite: evidence,
})
export type Relationship = z.infer<typeof relationship>
