import { foldName } from '../../../src/model/text/fold-name.ts'
import { measureKinds } from '../../../src/model/vocabulary.ts'
import { readStatement } from '../floor/statements.ts'
import { builder } from './builder.ts'
import { Path } from './chains.ts'
import type { Context } from './context.ts'
import { Country } from './country.ts'
import { Node } from './entities.ts'
import { MeasureList, StatementList } from './list-types.ts'
import { listRows } from './lists.ts'
import './search.ts'
import './summaries.ts'

const named = 'MATCH (:Name {key: $key})-[naming:NAMES]->(entity:Entity) WITH entity ORDER BY naming.rank LIMIT 1'
const said = `${named} CALL (entity) {
    MATCH (entity)<-[:ABOUT]-(row) RETURN row, 0 AS level
    UNION MATCH (entity)<-[:BROADER*1..]-()<-[:ABOUT]-(row) RETURN row, 1 AS level
    UNION MATCH (entity)<-[:BROADER*0..]-()<-[:CONCERNS|COVERS|PARTY]-()<-[:ABOUT]-(row) RETURN row, 2 AS level
    UNION MATCH (entity)<-[:MENTIONS]-(row) RETURN row, 3 AS level
  } WITH row, min(level) AS level`
const measures = `${named} MATCH (entity)<-[:IMPOSED_BY]-(row) WHERE row.kind IN $kinds AND row.announcedOnLatest >= date($announcedFrom)`

const findNamed = ({ read }: Context, name: string) =>
  read(`${named} RETURN entity`, { key: foldName(name) }).then(([row]) => row?.entity ?? null)

const MeasureKind = builder.enumType('MeasureKind', { values: Object.keys(measureKinds) })
const MeasureFilter = builder.inputType('MeasureFilter', {
  fields: (t) => ({
    imposedBy: t.field({ type: 'EntityRef', required: true }),
    kinds: t.field({ type: [MeasureKind], required: true }),
    announcedFrom: t.field({ type: 'EdtfDate', required: true }),
  }),
})

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (_, { id }, { read }) => read('MATCH (n:Measure {id: $id}) RETURN n', { id }).then(([row]) => row?.n),
  }),
  country: t.field({
    type: Country,
    nullable: true,
    args: { ref: t.arg({ type: 'EntityRef', required: true }) },
    resolve: (_, { ref }, context) => findNamed(context, ref),
  }),
  whoSaid: t.field({
    type: StatementList,
    args: { about: t.arg({ type: 'EntityRef', required: true }), first: t.arg.int({ defaultValue: 20 }) },
    resolve: (_, { about, first }, context) =>
      listRows(context, said, { key: foldName(about), first }, 'level, row.sortOn DESC, row.id DESC'),
  }),
  measures: t.field({
    type: MeasureList,
    args: { filter: t.arg({ type: MeasureFilter, required: true }), first: t.arg.int({ defaultValue: 20 }) },
    resolve: (_, { filter, first }, context) =>
      listRows(context, measures, { ...filter, key: foldName(filter.imposedBy), first }),
  }),
  shortestPath: t.field({
    type: Path,
    nullable: true,
    args: { from: t.arg({ type: 'EntityRef', required: true }), to: t.arg({ type: 'EntityRef', required: true }) },
    resolve: async (_, { from, to }, { read }) => {
      const [reach = ''] = readStatement('shortest-path').split('\nRETURN')
      const edges = '[link IN links | {edge: link, from: startNode(link), to: endNode(link)}] AS edges'
      const [row] = await read(`${reach} RETURN steps, ${edges}`, { from: foldName(from), to: foldName(to) })
      return row ?? null
    },
  }),
}))
