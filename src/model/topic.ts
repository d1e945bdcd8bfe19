import { z } from 'zod'
import { entityShape } from './shape/entity.ts'
import { concerns, linkAs } from './shape/link.ts'
import { idOf } from './shape/reference.ts'

/** A subject that people talk about and that is no other kind of entity. */
export const topic = z.strictObject({
  ...entityShape,
  ...concerns,
  broader: z.array(linkAs('BROADER', idOf('Topic'))).default([]),
})
