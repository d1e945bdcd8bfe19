import type { ArgBuilder } from '@pothos/core'
import { page } from 'pothos-plugin-cypher'
import { fragment } from '../cypher/index.ts'
import { toDays } from './arguments.ts'
import { type BuiltTypes, builder } from './builder.ts'
import { Certainty, MeasureKind, MeasureStatus } from './enums.ts'
import { byDay, newestFirst } from './order.ts'

const MeasureFilter = builder.inputType('MeasureFilter', {
  description: 'Which measures count; every condition that is given has to hold.',
  fields: (t) => ({
    kinds: t.field({ type: [MeasureKind], description: 'Only these kinds.' }),
    statuses: t.field({
      type: [MeasureStatus],
      description: 'Only those that stand so, on the day of `asOf` if given.',
    }),
    imposedBy: t.field({ type: 'EntityRef', description: 'Only those that this country or body imposed.' }),
    targets: t.field({
      type: 'EntityRef',
      description: 'Only those that affect this country or body, or a group that it belongs to and is not exempt from.',
    }),
    covers: t.field({ type: 'EntityRef', description: 'Only those about this commodity or something narrower.' }),
    about: t.field({
      type: 'EntityRef',
      description:
        'Only those about this entity or something narrower: imposed by it, aimed at it, covering or concerning it, answering it, changed by it or said to be.',
    }),
    announcedFrom: t.field({
      type: 'EdtfDate',
      description: 'Only those possibly announced on or after the first day of this date.',
    }),
    announcedTo: t.field({
      type: 'EdtfDate',
      description: 'Only those possibly announced on or before the last day of this date.',
    }),
    deferred: t.boolean({
      description:
        'Only measures that something deferred or is said to defer (`deferredBy` tells); false: only the others.',
    }),
    everInForce: t.boolean({
      description:
        'Only measures that ever came into force, by the day of `asOf` if given, or may have; false: only those that did not, or may not have.',
    }),
    asOf: t.field({
      type: 'EdtfDate',
      description:
        'Only those whose log has begun by the end of this date, or may have; with `statuses`, those that stood so at its end. Edges tell their `certainty`.',
      extensions: { pins: 'asOf' },
    }),
    certainty: t.field({
      type: Certainty,
      description: 'Only those of which the days asked for hold in any case, or only possibly; both unless given.',
    }),
    knownAt: t.field({
      type: 'EdtfDate',
      description: 'Only what articles certainly published by the end of this date report.',
      extensions: { pins: 'knownAt' },
    }),
  }),
})

/** The arguments of every list of measures. */
export function measureArguments(arg: ArgBuilder<BuiltTypes>) {
  return { filter: arg({ type: MeasureFilter, description: 'Which measures count.' }), ...arg.pageArgs() }
}

const options = {
  references: { imposedBy: null, targets: null, covers: 'Commodity', about: null },
  parameters: ({ filter, ...args }: Readonly<Record<string, unknown>>) => ({
    ...args,
    ...toDays(Object(filter), ['announcedFrom'], ['announcedTo', 'asOf', 'knownAt']),
  }),
}

/** The number of those that have no day for the days asked for. */
function countUndated(reach: string, ...filters: readonly string[]) {
  const cypher = fragment(reach, 'filters/undated-measures', ...filters)
  return { undatedCount: { cypher, given: ['asOf', 'announcedFrom', 'announcedTo'] } }
}

/** The plan of a list of measures that starts with this fragment; `parent` is the condition that it fulfils by where it starts. */
export function planMeasures(reach: string, parent?: 'targets') {
  return page(fragment(reach, 'filters/measures', 'filters/parties'), newestFirst, {
    ...options,
    ...(parent && { parent }),
    counts: countUndated(reach, 'filters/parties'),
  })
}

/** The plan of the list of all measures; where one asks for those of an imposer by kind and day, indexes list and count them. */
export function planAllMeasures() {
  return page(fragment('entry/measures/measures', 'filters/measures'), byDay, {
    ...options,
    counts: countUndated('entry/measures/measures'),
    instead: {
      given: ['imposedBy'],
      absent: [
        'statuses',
        'targets',
        'covers',
        'about',
        'announcedTo',
        'deferred',
        'everInForce',
        'asOf',
        'knownAt',
        'certainty',
      ],
      cypher: fragment('entry/measures/measures-newest', 'filters/newest'),
      all: fragment('entry/measures/measures-counted'),
    },
  })
}

/** The same where `reach` finds the newest first, `reach-oldest` the oldest; `reach-all` finds all, and `reach-total` counts them. */
export function planNewestMeasures(reach: string) {
  return page(fragment(reach, 'filters/measures', 'filters/parties', 'filters/newest'), newestFirst, {
    ...options,
    counts: countUndated(`${reach}-all`, 'filters/parties'),
    backward: fragment(`${reach}-oldest`, 'filters/measures', 'filters/parties', 'filters/oldest'),
    total: fragment(`${reach}-total`),
    all: fragment(`${reach}-all`, 'filters/measures', 'filters/parties'),
  })
}
