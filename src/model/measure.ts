import { z } from 'zod'
import { changeTypes, innerTypes, relationshipTypes } from './relationship-types.ts'
import { evidence } from './shape/citation.ts'
import { edtfDate } from './shape/edtf-date.ts'
import { entityShape, text } from './shape/entity.ts'
import { concerns, exceptions, linkTo } from './shape/link.ts'
import { idOf } from './shape/reference.ts'
import { measureKinds, measureStatuses, rateScopes, valuesOf } from './vocabulary.ts'

/** One entry of a measure's log: from this day on, this status and rate. */
export const statusChange = z.strictObject({
  status: z.enum(valuesOf(measureStatuses)),
  on: edtfDate.nullish(),
  rate: z.number().min(0).max(10_000).nullish(),
  /** Said of a rate below 1, which is taken for a fraction meant as percent otherwise. */
  belowOnePercent: z.literal(true).optional(),
  scope: z.enum(valuesOf(rateScopes)).nullish(),
  causedBy: idOf(...innerTypes.CAUSED_BY.to).nullish(),
  note: text.nullish(),
  cite: evidence,
})

/** What deferred, suspended, reduced, raised, averted, extended or removed a measure. */
const change = z
  .strictObject({
    type: z.enum(valuesOf(changeTypes)),
    by: linkTo(...valuesOf(changeTypes)),
    ...relationshipTypes.DEFERRED_BY.properties,
    cite: evidence,
  })
  .refine(({ modality, saidBy }) => modality === 'DONE' || saidBy?.length, {
    error: ({ input }) => `a change that is ${Object(input).modality} has saidBy: who expects or reports it`,
    path: ['saidBy'],
  })

/** One policy act by one imposer (Global Trade Alert: intervention). */
export const measure = z.strictObject({
  ...entityShape,
  ...concerns,
  ...exceptions,
  kind: z.enum(valuesOf(measureKinds)),
  rationale: text.nullish(),
  imposedBy: z.array(linkTo('IMPOSED_BY')).min(1, 'a measure has an imposer'),
  targets: z
    .array(
      z.strictObject({ to: linkTo('TARGETS'), ...relationshipTypes.TARGETS.properties, cite: evidence.optional() }),
    )
    .default([]),
  covers: z.array(z.strictObject({ to: linkTo('COVERS'), cite: evidence.optional() })).default([]),
  endsOn: edtfDate.nullish(),
  log: z.array(statusChange).min(1, 'a measure has at least one entry in its log'),
  retaliatedAgainst: z
    .array(
      z.strictObject({
        measure: linkTo('RETALIATED_AGAINST'),
        ...relationshipTypes.RETALIATED_AGAINST.properties,
        cite: evidence,
      }),
    )
    .default([]),
  changes: z.array(change).default([]),
})
export type Measure = z.infer<typeof measure>
export type StatusChange = z.infer<typeof statusChange>
