import { z } from 'zod'
import { entityShape, text } from './entity.ts'

/** A country, territory or customs union; its names come from ISO 3166 by the code, unless one is given. */
export const country = z.strictObject({
  ...entityShape,
  code: z.string().regex(/^[A-Z]{2}$/u, 'an ISO 3166-1 alpha-2 code, for example CN'),
  name: text.optional(),
})
export type Country = z.infer<typeof country>
