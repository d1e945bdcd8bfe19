import { z } from 'zod'
import { entityShape } from './shape/entity.ts'
import { concerns, linkTo } from './shape/link.ts'
import { organizationKinds, valuesOf } from './vocabulary.ts'

/** A public body, company, bloc, institute, news medium, index or group. */
export const organization = z.strictObject({
  ...entityShape,
  ...concerns,
  kind: z.enum(valuesOf(organizationKinds)),
  country: linkTo('BASED_IN').nullish(),
})
