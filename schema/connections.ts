import { derived, edgeCursor, one, self } from 'pothos-plugin-cypher'
import { fragment } from '../cypher/index.ts'
import { builder, rowType } from './builder.ts'
import { Agreement } from './entities/agreement.ts'
import { Article } from './entities/article.ts'
import { Commodity } from './entities/commodity.ts'
import { Event } from './entities/event.ts'
import { Measure } from './entities/measure.ts'
import { Statement } from './entities/statement.ts'
import { Certainty } from './enums.ts'
import { Entity, Party } from './interfaces.ts'

export const ArticleConnection = builder.connectionOf('Article', Article)
export const StatementConnection = builder.connectionOf('Statement', Statement)
export const CommodityConnection = builder.connectionOf('Commodity', Commodity)

const AgreementEdge = rowType<object>('AgreementEdge').implement({
  description: 'An agreement in a list, with its place and how sure it is that it belongs there.',
  fields: (t) => ({
    cursor: t.string({ description: 'Its place, for `after` and `before`.', plan: edgeCursor }),
    node: t.field({ type: Agreement, description: 'The agreement.', plan: self }),
    certainty: t.field({
      type: Certainty,
      description: 'Whether it was made in from..to in any case, or only possibly; CERTAIN where neither is given.',
      plan: one(fragment('relations/timeline/agreement-certainty'), { inherits: ['from', 'to'] }),
    }),
  }),
})
export const AgreementConnection = builder.connectionOfEdges('Agreement', AgreementEdge, Agreement)

const EventEdge = rowType<object>('EventEdge').implement({
  description: 'An event in a list, with its place and how sure it is that it belongs there.',
  fields: (t) => ({
    cursor: t.string({ description: 'Its place, for `after` and `before`.', plan: edgeCursor }),
    node: t.field({ type: Event, description: 'The event.', plan: self }),
    certainty: t.field({
      type: Certainty,
      description: 'Whether it went on in from..to in any case, or only possibly; CERTAIN where neither is given.',
      plan: one(fragment('relations/timeline/event-certainty'), { inherits: ['from', 'to'] }),
    }),
  }),
})
export const EventConnection = builder.connectionOfEdges('Event', EventEdge, Event)
export const EntityConnection = builder.connectionOf('Entity', Entity)

const MeasureEdge = rowType<object>('MeasureEdge').implement({
  description: 'A measure in a list, with its place and how sure it is that it belongs there.',
  fields: (t) => ({
    cursor: t.string({ description: 'Its place, for `after` and `before`.', plan: edgeCursor }),
    node: t.field({ type: Measure, description: 'The measure.', plan: self }),
    certainty: t.field({
      type: Certainty,
      description:
        'Whether all that the filter asks of days (announced, in force, how it stood) holds in any case, or only possibly; CERTAIN where it asks nothing of days.',
      plan: one(fragment('relations/measures/certainty-as-asked'), {
        inherits: ['asOf', 'statuses', 'everInForce', 'knownAt', 'announcedFrom', 'announcedTo'],
      }),
    }),
    via: t.field({
      type: Party,
      nullable: true,
      description:
        'The bloc or group through which it affects whom the list is about (`targets`, `measuresFaced`); null where it is aimed at them.',
      plan: one(fragment('relations/measures/reached-through'), {
        inherits: ['targets', 'asOf', 'knownAt'],
        needs: ['targets'],
      }),
    }),
  }),
})

export const MeasureConnection = builder.connectionOfEdges('Measure', MeasureEdge, Measure)

for (const connection of [MeasureConnection, AgreementConnection, EventConnection])
  addUndatedCount(
    connection,
    'How many more fit all else, but no source gives a day that tells whether they fit the days asked for; 0 where none is asked for.',
  )

/** The number that the plans of a connection's lists count as `undatedCount`. */
export function addUndatedCount(connection: typeof MeasureConnection, description: string): void {
  builder.objectField(connection, 'undatedCount', (t) =>
    t.int({ description, plan: derived(({ counts }: { readonly counts: Counts }) => counts.undatedCount ?? 0) }),
  )
}

type Counts = Readonly<Record<string, unknown>>
