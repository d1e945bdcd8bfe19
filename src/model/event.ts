import { z } from 'zod'
import { evidence } from './citation.ts'
import { edtfDate } from './edtf-date.ts'
import { entityShape, text } from './entity.ts'
import { idOf } from './reference.ts'
import { eventKinds, valuesOf } from './vocabulary.ts'

/** Talks, a summit, a call, a speech, an announcement or a deadline. */
export const event = z.strictObject({
  ...entityShape,
  kind: z.enum(valuesOf(eventKinds)),
  startedOn: edtfDate.nullish(),
  endedOn: edtfDate.nullish(),
  place: text.nullish(),
  participants: z
    .array(
      z.strictObject({
        who: idOf('Person', 'Country', 'Organization'),
        role: text.nullish(),
        cite: evidence.optional(),
      }),
    )
    .default([]),
})
export type Event = z.infer<typeof event>
