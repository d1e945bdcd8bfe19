import { property } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { ExpectedError } from '../../src/errors.ts'
import { timeArguments, toDays } from '../arguments.ts'
import { entityType } from '../entity-type.ts'
import { MeasureKind, MeasureStatus } from '../enums.ts'

const onDay = {
  parameters: (args: Readonly<Record<string, unknown>>) => ({ ...toDays(args, [], ['asOf', 'knownAt']) }),
}

export const Measure = entityType('Measure', {
  description: 'One policy act by one imposer (Global Trade Alert: intervention).',
  fields: (t) => ({
    kind: t.field({ type: MeasureKind, description: 'What it does.' }),
    status: t.field({
      type: MeasureStatus,
      description: 'The last status of the log, or the one that held on the day asked for.',
      args: timeArguments(t.arg),
      plan: property('status', {
        otherwise: { cypher: fragment('relations/measures/status-as-of'), ...onDay },
        finish: requireStatus,
      }),
    }),
    rate: t.float({
      nullable: true,
      description: 'Percent ad valorem; null where the measure is no duty or no source gives a rate.',
      args: timeArguments(t.arg),
      plan: property('rate', { otherwise: { cypher: fragment('relations/measures/rate-as-of'), ...onDay } }),
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

/** A status has to be there: before its first entry the log gives none. */
function requireStatus(status: unknown): unknown {
  if (status !== null) return status
  throw new ExpectedError(
    'NOT_FOUND',
    'The log of this measure has no entry by that day. Ask for `history`, or filter measures by `asOf`.',
  )
}
