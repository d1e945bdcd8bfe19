import { z } from 'zod'
import { entityShape } from './shape/entity.ts'
import { linkAs } from './shape/link.ts'
import { idOf } from './shape/reference.ts'

/** A subject that people talk about and that is no other kind of entity. */
export const topic = z.strictObject({ ...entityShape, broader: z.array(linkAs('BROADER', idOf('Topic'))).default([]) })
