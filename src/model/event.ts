import { z } from 'zod'
import { relationshipTypes } from './relationship-types.ts'
import { evidence } from './shape/citation.ts'
import { edtfDate } from './shape/edtf-date.ts'
import { entityShape, text } from './shape/entity.ts'
import { concerns, exceptions, linkFrom } from './shape/link.ts'
import { eventKinds, valuesOf } from './vocabulary.ts'

/** Talks, a summit, a call, a speech, an announcement or a deadline. */
export const event = z.strictObject({
  ...entityShape,
  ...concerns,
  ...exceptions,
  kind: z.enum(valuesOf(eventKinds)),
  startedOn: edtfDate.nullish(),
  endedOn: edtfDate.nullish(),
  place: text.nullish(),
  participants: z
    .array(
      z.strictObject({
        who: linkFrom('PARTICIPATED_IN'),
        ...relationshipTypes.PARTICIPATED_IN.properties,
        cite: evidence.optional(),
      }),
    )
    .default([]),
})
