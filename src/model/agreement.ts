import { z } from 'zod'
import { relationshipTypes } from './relationship-types.ts'
import { evidence } from './shape/citation.ts'
import { edtfDate } from './shape/edtf-date.ts'
import { entityShape, text } from './shape/entity.ts'
import { concerns, linkTo } from './shape/link.ts'
import { agreementKinds, agreementStatuses, valuesOf } from './vocabulary.ts'

/** A truce, framework, trade agreement, consensus or deal. */
export const agreement = z.strictObject({
  ...entityShape,
  ...concerns,
  kind: z.enum(valuesOf(agreementKinds)),
  status: z.enum(valuesOf(agreementStatuses)),
  agreedOn: edtfDate.nullish(),
  expiresOn: edtfDate.nullish(),
  provisions: z.array(text).default([]),
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
