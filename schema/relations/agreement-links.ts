import { many, one, page } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { builder } from '../builder.ts'
import { MeasureConnection } from '../connections.ts'
import { Agreement } from '../entities/agreement.ts'
import { Event } from '../entities/event.ts'
import { newestFirst } from '../order.ts'

builder.objectFields(Agreement, (t) => ({
  reachedAt: t.field({
    type: Event,
    nullable: true,
    description: 'Where it was made; null where no source says.',
    plan: one(fragment('relations/agreements/reached-at')),
  }),
  extends: t.field({
    type: [Agreement],
    description: 'The agreements whose end it puts off, earliest first, undated last (PROV: wasRevisionOf).',
    plan: many(fragment('relations/agreements/extends')),
  }),
  extendedBy: t.field({
    type: [Agreement],
    description: 'The agreements that put off its end, earliest first, undated last.',
    plan: many(fragment('relations/agreements/extended-by')),
  }),
  affects: t.field({
    type: MeasureConnection,
    description:
      'Measures that it deferred, suspended, reduced, raised, averted, extended or removed, or is said to; newest first.',
    args: t.arg.pageArgs(),
    plan: page(fragment('relations/agreements/affects'), newestFirst),
  }),
}))
