import { builder } from './builder.ts'
import type { Row } from './context.ts'
import { Citation, loadCitations, Node } from './entities.ts'
import { Measure } from './measure.ts'

const DAY = 86_400_000

const Hop = builder.objectRef<Row>('RetaliationEdge')
Hop.implement({
  fields: (t) => ({
    response: t.field({ type: Measure, resolve: ({ response }) => response }),
    trigger: t.field({ type: Measure, resolve: ({ trigger }) => trigger }),
    basis: t.string({ resolve: ({ edge }) => edge.basis }),
    lagDays: t.int({ nullable: true, resolve: ({ trigger, response }) => lagOf(trigger, response) }),
    evidence: t.field({ type: [Citation], resolve: ({ edge }, _, context) => loadCitations(context, edge.citations) }),
  }),
})

const Chain = builder.objectRef<Row>('RetaliationChain')
Chain.implement({
  fields: (t) => ({
    length: t.int({ resolve: ({ edges }) => edges.length }),
    lagDays: t.int({ nullable: true, resolve: ({ measures }) => lagOf(measures[0], measures.at(-1)) }),
    measures: t.field({ type: [Measure], resolve: ({ measures }) => measures }),
    hops: t.field({
      type: [Hop],
      resolve: ({ measures, edges }) =>
        edges.map((edge: Row, at: number) => ({ edge, trigger: measures[at], response: measures[at + 1] })),
    }),
  }),
})

const ChainDirection = builder.enumType('ChainDirection', { values: ['RESPONSES', 'TRIGGERS'] })

builder.queryField('retaliationChains', (t) =>
  t.field({
    type: [Chain],
    args: { from: t.arg({ type: 'EntityRef' }), direction: t.arg({ type: ChainDirection }), maxDepth: t.arg.int() },
    resolve: (_, { from }, { read }) =>
      read(
        `MATCH path = (:Measure {id: $from})<-[:RETALIATED_AGAINST*1..20]-(end)
         WHERE length(path) = 20 OR NOT EXISTS { (end)<-[:RETALIATED_AGAINST]-() }
         WITH path ORDER BY length(path) DESC, [one IN nodes(path) | toString(one.sortOn) + one.id] LIMIT 20
         RETURN nodes(path) AS measures, relationships(path) AS edges`,
        { from },
      ),
  }),
)

const Relation = builder.objectRef<Row>('Relationship')
Relation.implement({
  fields: (t) => ({
    type: t.string({ resolve: ({ edge }) => edge.__type }),
    from: t.field({ type: Node, resolve: ({ from }) => from }),
    to: t.field({ type: Node, resolve: ({ to }) => to }),
    evidence: t.field({
      type: [Citation],
      resolve: ({ edge, from }, _, context) => loadCitations(context, edge.citations ?? from.citations),
    }),
  }),
})

const Path = builder.objectRef<Row>('Path')
Path.implement({
  fields: (t) => ({
    length: t.int({ resolve: ({ edges }) => edges.length }),
    nodes: t.field({ type: [Node], resolve: ({ steps }) => steps }),
    relationships: t.field({ type: [Relation], resolve: ({ edges }) => edges }),
  }),
})

export { Path }

function lagOf(earlier: Row, later: Row): number | null {
  const [from, to] = [dayOf(earlier), dayOf(later)]
  return from === null || to === null ? null : Math.round((to - from) / DAY)
}

function dayOf({
  announcedOn,
  announcedOnEarliest,
  announcedOnLatest,
  effectiveOnEarliest,
  effectiveOnLatest,
}: Row): number | null {
  const [first, last] = announcedOn
    ? [announcedOnEarliest, announcedOnLatest]
    : [effectiveOnEarliest, effectiveOnLatest]
  return first && `${first}` === `${last}` ? Date.parse(`${first}`) : null
}
