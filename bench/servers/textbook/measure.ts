import { builder, follow, many } from './builder.ts'
import type { Row } from './context.ts'
import { Commodity, Entity, Node } from './entities.ts'

const Deferral = builder.objectRef<Row>('DeferralEdge')
Deferral.implement({
  fields: (t) => ({
    until: t.exposeString('until', { nullable: true }),
    by: t.field({ type: Entity, resolve: ({ by }) => by }),
  }),
})

const CommodityList = builder.objectRef<Row[]>('CommodityConnection')
CommodityList.implement({ fields: (t) => ({ nodes: t.field({ type: [Commodity], resolve: (rows) => rows }) }) })

export const Measure = builder.objectRef<Row>('Measure')
Measure.implement({
  interfaces: [Entity, Node],
  fields: (t) => ({
    kind: t.exposeString('kind'),
    status: t.exposeString('status'),
    rate: t.exposeFloat('rate', { nullable: true }),
    announcedOn: t.exposeString('announcedOn', { nullable: true }),
    effectiveOn: t.exposeString('effectiveOn', { nullable: true }),
    imposedBy: t.field({ type: [Entity], resolve: many(follow('Measure', '-[:IMPOSED_BY]->')) }),
    targets: t.field({
      type: [Entity],
      resolve: many(follow('Measure', "-[aim:TARGETS WHERE aim.how <> 'EXCLUDED']->")),
    }),
    covers: t.field({
      type: CommodityList,
      args: { first: t.arg.int({ defaultValue: 20 }) },
      resolve: async (row, { first }, { load }) =>
        (await load(follow('Measure', '-[:COVERS]->'), row.id)).slice(0, first ?? 20),
    }),
    deferredBy: t.field({
      type: [Deferral],
      resolve: many(
        'MATCH (a:Measure)-[d:DEFERRED_BY]->(b) WHERE a.id IN $ids RETURN a.id AS id, collect({until: d.until, by: b}) AS rows',
      ),
    }),
  }),
})
