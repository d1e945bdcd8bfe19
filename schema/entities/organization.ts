import { entityType } from '../entity-type.ts'
import { OrganizationKind } from '../enums.ts'
import { Party, Speaker } from '../interfaces.ts'

export const Organization = entityType('Organization', {
  description: 'A government body, company, bloc, think tank, university, media outlet, market index or group.',
  interfaces: [Speaker, Party],
  fields: (t) => ({
    kind: t.field({
      type: OrganizationKind,
      description: 'What sort of body it is; beside the `kind` of other types ask for `organizationKind: kind`.',
    }),
  }),
})
