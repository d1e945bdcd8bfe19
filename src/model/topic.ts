import { z } from 'zod'
import { entityShape } from './entity.ts'
import { linkAs } from './link.ts'
import { idOf } from './reference.ts'

/** What people talk about that is no other entity. */
export const topic = z.strictObject({ ...entityShape, broader: z.array(linkAs('BROADER', idOf('Topic'))).default([]) })
