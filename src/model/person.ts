import { z } from 'zod'
import { evidence } from './citation.ts'
import { edtfDate } from './edtf-date.ts'
import { entityShape, text } from './entity.ts'
import { partyId } from './reference.ts'

/** An office or post that a person holds or held. */
const position = z.strictObject({
  role: text,
  at: partyId,
  from: edtfDate.nullish(),
  to: edtfDate.nullish(),
  cite: evidence,
})

/** A named human. */
export const person = z.strictObject({
  ...entityShape,
  wikidataId: z
    .string()
    .regex(/^Q\d+$/u)
    .nullish(),
  positions: z.array(position).default([]),
})
export type Person = z.infer<typeof person>
