import { foldName } from '../../../src/model/fold-name.ts'
import { highlight, toFuzzyQuery, toStemQuery, toWords } from '../../../src/model/search-words.ts'
import { shapeHistory } from '../floor/shape-history.ts'
import { shapeStats } from '../floor/shape-stats.ts'
import { readStatement } from '../floor/statements.ts'
import { builder } from './builder.ts'
import { Path } from './chains.ts'
import type { Context, Row } from './context.ts'
import { Agreement, Entity, Node } from './entities.ts'
import { Measure } from './measure.ts'
import { Country, Statement } from './statement.ts'

const named = 'MATCH (:Name {key: $key})-[naming:NAMES]->(entity:Entity) WITH entity ORDER BY naming.rank LIMIT 1'
const findNamed = ({ read }: Context, name: string) => read(`${named} RETURN entity`, { key: foldName(name) }).then(([row]) => row?.entity ?? null)

interface List {
  readonly totalCount: () => Promise<number>
  readonly nodes: () => Promise<Row[]>
}

/** A list with its total, each read when asked for. */
function listType(name: string, type: typeof Measure) {
  return builder.objectRef<List>(name).implement({
    fields: (t) => ({
      totalCount: t.int({ resolve: (list) => list.totalCount() }),
      nodes: t.field({ type: [type], resolve: (list) => list.nodes() }),
    }),
  })
}
const MeasureList = listType('MeasureConnection', Measure)
const StatementList = listType('StatementConnection', Statement)
const AgreementList = listType('AgreementConnection', Agreement)

/** Two statements over the same rows: how many, and the first by day. */
function list({ read }: Context, reach: string, parameters: object, order = 'row.sortOn DESC, row.id DESC'): List {
  return {
    totalCount: () => read(`${reach} RETURN count(row) AS count`, parameters).then(([row]) => row.count),
    nodes: () => read(`${reach} WITH * ORDER BY ${order} LIMIT toInteger($first) RETURN row`, parameters).then((rows) => rows.map(({ row }) => row)),
  }
}

const first = 20
const ofCountry = (pattern: string) => `MATCH (:Country {id: $id})<-[:${pattern}]-(row)`
const utterances = 'OPTIONAL MATCH (printing)-[:RESTATES]->(original) WITH DISTINCT coalesce(original, printing) AS row'
Country.implement({
  interfaces: [Entity, Node],
  fields: (t) => ({
    code: t.exposeString('code'),
    measuresImposed: t.field({ type: MeasureList, args: { first: t.arg.int() }, resolve: ({ id }, _, context) => list(context, ofCountry('IMPOSED_BY'), { id, first }) }),
    said: t.field({ type: StatementList, args: { first: t.arg.int() }, resolve: ({ id }, _, context) => list(context, `MATCH (:Country {id: $id})<-[:SPOKEN_FOR]-(printing) ${utterances}`, { id, first }) }),
    agreements: t.field({ type: AgreementList, args: { first: t.arg.int() }, resolve: ({ id }, _, context) => list(context, ofCountry('PARTY'), { id, first }) }),
  }),
})

const said = `${named} CALL (entity) {
    MATCH (entity)<-[:BROADER*0..]-()<-[:ABOUT]-(printing) RETURN printing, 0 AS remoteness
    UNION MATCH (entity)<-[:BROADER*0..]-()<-[:COVERS]-()<-[:ABOUT]-(printing) RETURN printing, 1 AS remoteness
  } OPTIONAL MATCH (printing)-[:RESTATES]->(original) WITH coalesce(original, printing) AS row, min(remoteness) AS remoteness`
const measures = `${named} MATCH (entity)<-[:IMPOSED_BY]-(row) WHERE row.kind IN $kinds AND row.announcedOnLatest >= date($announcedFrom)`
const MeasureFilter = builder.inputType('MeasureFilter', {
  fields: (t) => ({ imposedBy: t.field({ type: 'EntityRef', required: true }), kinds: t.stringList({ required: true }), announcedFrom: t.field({ type: 'EdtfDate', required: true }) }),
})

builder.queryFields((t) => ({
  node: t.field({ type: Node, nullable: true, args: { id: t.arg.id({ required: true }) }, resolve: (_, { id }, { read }) => read('MATCH (n:Measure {id: $id}) RETURN n', { id }).then(([row]) => row?.n) }),
  country: t.field({ type: Country, nullable: true, args: { ref: t.arg({ type: 'EntityRef', required: true }) }, resolve: (_, { ref }, context) => findNamed(context, ref) }),
  whoSaid: t.field({
    type: StatementList,
    args: { about: t.arg({ type: 'EntityRef', required: true }), first: t.arg.int({ defaultValue: 20 }) },
    resolve: (_, args, context) => list(context, said, { key: foldName(args.about), first: args.first }, 'remoteness, row.sortOn DESC, row.id DESC'),
  }),
  measures: t.field({
    type: MeasureList,
    args: { filter: t.arg({ type: MeasureFilter, required: true }), first: t.arg.int({ defaultValue: 20 }) },
    resolve: (_, { filter, first: size }, context) => list(context, measures, { ...filter, key: foldName(filter.imposedBy), first: size }),
  }),
  shortestPath: t.field({
    type: Path,
    nullable: true,
    args: { from: t.arg({ type: 'EntityRef', required: true }), to: t.arg({ type: 'EntityRef', required: true }) },
    resolve: async (_, { from, to }, { read }) => {
      const [text = ''] = readStatement('shortest-path').split('\nRETURN')
      const edges = '[link IN links | {edge: link, from: startNode(link), to: endNode(link)}]'
      const [row] = await read(`${text} RETURN steps, ${edges} AS edges`, { from: foldName(from), to: foldName(to) })
      return row ? { ...row, edges: row.edges.map((one: Row) => one) } : null
    },
  }),
}))

export { highlight, shapeHistory, shapeStats, toFuzzyQuery, toStemQuery, toWords, list, findNamed }
