import { z } from 'zod'
import { evidence } from './citation.ts'
import { edtfDate } from './edtf-date.ts'
import { entityShape, text } from './entity.ts'
import { idOf, partyId } from './reference.ts'
import { agreementKinds, agreementStatuses, valuesOf } from './vocabulary.ts'

const revision = z.strictObject({
  agreement: idOf('Agreement'),
  on: edtfDate.nullish(),
  until: edtfDate.nullish(),
  cite: evidence,
})

/** A truce, framework, trade agreement, consensus or deal. */
export const agreement = z.strictObject({
  ...entityShape,
  kind: z.enum(valuesOf(agreementKinds)),
  status: z.enum(valuesOf(agreementStatuses)),
  agreedOn: edtfDate.nullish(),
  expiresOn: edtfDate.nullish(),
  provisions: z.array(text).default([]),
  parties: z.array(partyId).default([]),
  reachedAt: idOf('Event').nullish(),
  extends: z.array(revision).default([]),
  supersedes: z.array(revision).default([]),
})
export type Agreement = z.infer<typeof agreement>
