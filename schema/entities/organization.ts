import { entityType } from '../entity-type.ts'
import { OrganizationKind } from '../enums.ts'

export const Organization = entityType('Organization', {
  description: 'A government body, company, bloc, think tank, university, media outlet, market index or group.',
  fields: (t) => ({
    kind: t.field({ type: OrganizationKind, description: 'What sort of body it is.' }),
  }),
})
