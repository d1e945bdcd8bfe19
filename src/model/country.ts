import { z } from 'zod'
import { entityShape, name } from './shape/entity.ts'

/** A country, territory or customs union; its names come from ISO 3166 by the code, unless one is given. */
export const country = z.strictObject({
  ...entityShape,
  code: z.string().regex(/^[A-Z]{2}$/u, 'an ISO 3166-1 alpha-2 code, for example CN'),
  name: name.optional(),
})
export type Country = z.infer<typeof country>
