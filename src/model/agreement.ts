import { z } from 'zod'
import { relationshipTypes } from './relationship-types.ts'
import { evidence } from './shape/citation.ts'
import { edtfDate } from './shape/edtf-date.ts'
import { entityShape, text } from './shape/entity.ts'
import { concerns, exceptions, linkTo } from './shape/link.ts'
import { idOf } from './shape/reference.ts'
import { agreementKinds, agreementStatuses, valuesOf } from './vocabulary.ts'

/** The parties' part in a provision: those who have said that they undertake it, and those who deny it. */
const stance = z.array(idOf(...relationshipTypes.PARTY.to)).nullish()

/** What parties undertake: a text alone rests on the evidence of its agreement. */
export const provision = z.union([
  text,
  z.strictObject({ text, confirmedBy: stance, disputedBy: stance, cite: evidence }),
])

/** A truce, framework, trade agreement, consensus or deal. */
export const agreement = z.strictObject({
  ...entityShape,
  ...concerns,
  ...exceptions,
  kind: z.enum(valuesOf(agreementKinds)),
  status: z.enum(valuesOf(agreementStatuses)),
  agreedOn: edtfDate.nullish(),
  expiresOn: edtfDate.nullish(),
  provisions: z.array(provision).default([]),
  parties: z.array(linkTo('PARTY')).default([]),
  reachedAt: linkTo('REACHED_AT').nullish(),
  extends: z
    .array(z.strictObject({ agreement: linkTo('EXTENDS'), ...relationshipTypes.EXTENDS.properties, cite: evidence }))
    .default([]),
  supersedes: z
    .array(
      z.strictObject({ agreement: linkTo('SUPERSEDES'), ...relationshipTypes.SUPERSEDES.properties, cite: evidence }),
    )
    .default([]),
})
export type Agreement = z.infer<typeof agreement>
