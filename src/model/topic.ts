import { z } from 'zod'
import { entityShape } from './entity.ts'
import { linkAs } from './link.ts'
import { idOf } from './reference.ts'

/** A subject that people talk about and that is no other kind of entity. */
export const topic = z.strictObject({ ...entityShape, broader: z.array(linkAs('BROADER', idOf('Topic'))).default([]) })
