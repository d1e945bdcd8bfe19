import { entityType } from '../entity-type.ts'
import { EventKind } from '../enums.ts'

export const Event = entityType('Event', {
  description: 'A talks round, summit, call, meeting, speech, announcement or deadline.',
  fields: (t) => ({
    kind: t.field({
      type: EventKind,
      description: 'What sort of event it is; beside the `kind` of other types ask for `eventKind: kind`.',
    }),
    startedOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'Its first day, or the day it is planned for; null where no source says.',
    }),
    endedOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'Its last day; null where no source says or it has but one.',
    }),
    place: t.string({ nullable: true, description: 'Where; null where no source says.' }),
  }),
})
