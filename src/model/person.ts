import { z } from 'zod'
import { relationshipTypes } from './relationship-types.ts'
import { evidence } from './shape/citation.ts'
import { entityShape } from './shape/entity.ts'
import { linkTo } from './shape/link.ts'

/** An office or post that a person holds or held. */
const position = z.strictObject({ ...relationshipTypes.HOLDS.properties, at: linkTo('HOLDS'), cite: evidence })

/** A person with a name. */
export const person = z.strictObject({
  ...entityShape,
  wikidataId: z
    .string()
    .regex(/^Q\d+$/u)
    .nullish(),
  positions: z.array(position).default([]),
})
