import { entityType } from '../entity-type.ts'
import { AgreementKind, AgreementStatus } from '../enums.ts'

export const Agreement = entityType('Agreement', {
  description: 'A truce, framework, trade agreement, consensus or deal.',
  fields: (t) => ({
    kind: t.field({
      type: AgreementKind,
      description: 'What sort of agreement it is; beside the `kind` of other types ask for `agreementKind: kind`.',
    }),
    status: t.field({
      type: AgreementStatus,
      description:
        'Where it stands by the last report; beside the `status` of measures ask for `agreementStatus: status`.',
    }),
    agreedOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'The day it was made; null where it was not or no source says.',
    }),
    expiresOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'The day it runs out; null where it does not or no source says.',
    }),
  }),
})
