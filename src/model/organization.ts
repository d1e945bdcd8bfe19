import { z } from 'zod'
import { entityShape } from './shape/entity.ts'
import { concerns, linkTo } from './shape/link.ts'
import { memberships, organizationKinds, valuesOf } from './vocabulary.ts'

/** A public body, company, bloc, institute, news medium, index or group. */
export const organization = z.strictObject({
  ...entityShape,
  ...concerns,
  kind: z.enum(valuesOf(organizationKinds)),
  /** Who belongs to it where that needs no list; else MEMBER_OF tells. */
  membership: z.enum(valuesOf(memberships)).nullish(),
  country: linkTo('BASED_IN').nullish(),
})
