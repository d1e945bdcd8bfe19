import { z } from 'zod'
import { entityLabels } from './entities.ts'
import { evidence } from './shape/citation.ts'
import { name, text } from './shape/entity.ts'
import { idOf } from './shape/reference.ts'
import { claimRanks, valuesOf } from './vocabulary.ts'

/** A property of an entity on which sources differ: each value with its citations, none dropped. */
export const disagreement = z.strictObject({
  about: idOf(...entityLabels),
  property: name,
  values: z
    .array(
      z.strictObject({
        value: text,
        rank: z.enum(valuesOf(claimRanks)).default('NORMAL'),
        note: text.nullish(),
        cite: evidence,
      }),
    )
    .min(2, 'a disagreement has at least two values'),
})
export type Disagreement = z.infer<typeof disagreement>
