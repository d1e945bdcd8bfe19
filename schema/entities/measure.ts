import { one, property } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { timeArguments, toDays } from '../arguments.ts'
import { entityType } from '../entity-type.ts'
import { Certainty, MeasureKind, MeasureStatus, RateScope } from '../enums.ts'

const onDay = {
  parameters: (args: Readonly<Record<string, unknown>>) => ({ ...toDays(args, [], ['asOf', 'knownAt']) }),
}

export const Measure = entityType('Measure', {
  description: 'One policy act by one imposer (Global Trade Alert: intervention).',
  fields: (t) => ({
    kind: t.field({
      type: MeasureKind,
      description: 'What it does; beside the `kind` of other types ask for `measureKind: kind`.',
    }),
    status: t.field({
      type: MeasureStatus,
      nullable: true,
      description:
        'The last status of the log, or the one that held on the day asked for or may have; null where the log begins later, or no source tells. Beside the `status` of agreements ask for `measureStatus: status`.',
      args: timeArguments(t.arg),
      plan: property('status', {
        otherwise: { cypher: fragment('relations/measures/status-as-of'), ...onDay },
      }),
    }),
    statusCertainty: t.field({
      type: Certainty,
      nullable: true,
      description:
        'Whether it has that status in any case, or only may have, by the dates of its log; null where there is no status.',
      args: timeArguments(t.arg),
      plan: one(fragment('relations/measures/status-certainty'), onDay),
    }),
    rate: t.float({
      nullable: true,
      description: 'Percent ad valorem; null where the measure is no duty or no source gives a rate.',
      args: timeArguments(t.arg),
      plan: property('rate', { otherwise: { cypher: fragment('relations/measures/rate-as-of'), ...onDay } }),
    }),
    rateScope: t.field({
      type: RateScope,
      nullable: true,
      description: 'What that rate counts; null where there is no rate.',
      args: timeArguments(t.arg),
      plan: property('rateScope', { otherwise: { cypher: fragment('relations/measures/rate-scope-as-of'), ...onDay } }),
    }),
    lastReportedOn: t.field({
      type: 'EdtfDate',
      description:
        'The last day on which a source says how it stands: the latest day of publication among the articles that it or its log cites. Of the days after, nothing is claimed.',
    }),
    announcedOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'The day it was first announced or threatened; null where no source says.',
    }),
    effectiveOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'The day it first came into force; null where it did not or no source says.',
    }),
    endsOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'The day it ended or is due to end; null where no source says.',
    }),
    rationale: t.string({
      nullable: true,
      description: 'Why, as the imposer or a source gives it, in our words; null where none does.',
    }),
  }),
})
