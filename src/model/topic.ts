import { z } from 'zod'
import { entityShape } from './entity.ts'
import { idOf } from './reference.ts'

/** What people talk about that is no other entity. */
export const topic = z.strictObject({ ...entityShape, broader: z.array(idOf('Topic')).default([]) })
export type Topic = z.infer<typeof topic>
