import { z } from 'zod'
import { evidence } from './citation.ts'
import { edtfDate } from './edtf-date.ts'
import { text } from './entity.ts'
import { idOf, partyId } from './reference.ts'

/** A relationship that stands for itself, beside those that an entity's own entry names. */
export const relationship = z.strictObject({
  type: z.enum(['PART_OF', 'OWNED_BY', 'PRODUCES', 'SUPPLIES', 'PROCESSES', 'IMPORTS_FROM']),
  subject: partyId,
  object: idOf('Organization', 'Country', 'Commodity'),
  share: z.number().min(0).max(100).nullish(),
  commodity: idOf('Commodity').nullish(),
  volume: z.number().min(0).nullish(),
  unit: text.nullish(),
  from: edtfDate.nullish(),
  to: edtfDate.nullish(),
  cite: evidence,
})
export type Relationship = z.infer<typeof relationship>
