import { z } from 'zod'
import { evidence } from './citation.ts'
import { edtfDate } from './edtf-date.ts'
import { entityShape, text } from './entity.ts'
import { idOf, partyId } from './reference.ts'
import { bases, measureKinds, measureStatuses, rateScopes, targetings, valuesOf } from './vocabulary.ts'

/** One entry of a measure's log: from this day on, this status and rate. */
export const statusChange = z.strictObject({
  status: z.enum(valuesOf(measureStatuses)),
  on: edtfDate.nullish(),
  rate: z.number().min(0).max(10_000).nullish(),
  scope: z.enum(valuesOf(rateScopes)).nullish(),
  causedBy: idOf('Measure', 'Agreement', 'Event', 'Statement', 'Person', 'Organization', 'Country', 'Topic').nullish(),
  note: text.nullish(),
  cite: evidence,
})

const changeTypes = [
  'DEFERRED_BY',
  'SUSPENDED_BY',
  'REDUCED_BY',
  'RAISED_BY',
  'AVERTED_BY',
  'EXTENDED_BY',
  'REMOVED_BY',
] as const

/** What deferred, suspended, reduced, raised, averted, extended or removed a measure. */
const change = z.strictObject({
  type: z.enum(changeTypes),
  by: idOf('Agreement', 'Event', 'Measure'),
  on: edtfDate.nullish(),
  until: edtfDate.nullish(),
  fromRate: z.number().min(0).nullish(),
  toRate: z.number().min(0).nullish(),
  cite: evidence,
})

/** One policy act by one imposer (Global Trade Alert: intervention). */
export const measure = z.strictObject({
  ...entityShape,
  kind: z.enum(valuesOf(measureKinds)),
  rationale: text.nullish(),
  imposedBy: z.array(partyId).min(1, 'a measure has an imposer'),
  targets: z
    .array(
      z.strictObject({ to: partyId, how: z.enum(valuesOf(targetings)).default('TARGETED'), cite: evidence.optional() }),
    )
    .default([]),
  covers: z.array(z.strictObject({ to: idOf('Commodity'), cite: evidence.optional() })).default([]),
  endsOn: edtfDate.nullish(),
  log: z.array(statusChange).min(1, 'a measure has at least one entry in its log'),
  retaliatedAgainst: z
    .array(z.strictObject({ measure: idOf('Measure'), basis: z.enum(valuesOf(bases)), cite: evidence }))
    .default([]),
  changes: z.array(change).default([]),
})
export type Measure = z.infer<typeof measure>
export type StatusChange = z.infer<typeof statusChange>
