import { toSpan } from '../../../src/model/shape/edtf-date.ts'
import { foldName } from '../../../src/model/text/fold-name.ts'
import { shapeHistory } from '../floor/shape-history.ts'
import { shapeStats } from '../floor/shape-stats.ts'
import { summarize } from '../floor/shape-timeline.ts'
import { readStatement } from '../floor/statements.ts'
import { builder, follow } from './builder.ts'
import type { Context, Row } from './context.ts'
import { Citation, loadCitations, Node } from './entities.ts'
import { Measure } from './measure.ts'

const Change = builder.objectRef<Row>('StatusChange')
Change.implement({
  fields: (t) => ({ status: t.exposeString('status'), rate: t.exposeFloat('rate', { nullable: true }) }),
})

const namesOf: Readonly<Record<number, string>> = {
  1: follow('Agreement', '-[:PARTY]->', 'b.name'),
  3: follow('Statement', '-[:MADE_BY]->'),
}

const Entry = builder.objectRef<Row>('TimelineEntry')
Entry.implement({
  fields: (t) => ({
    on: t.exposeString('on'),
    subject: t.field({ type: Node, resolve: ({ subject }) => subject }),
    change: t.field({ type: Change, nullable: true, resolve: ({ change }) => change }),
    summary: t.string({ resolve: (row, _, context) => writeSummary(row, context) }),
    evidence: t.field({
      type: [Citation],
      resolve: ({ subject, change }, _, context) => loadCitations(context, (change ?? subject).citations),
    }),
  }),
})

async function writeSummary({ kind, subject, change }: Row, { load }: Context): Promise<string> {
  const statement = namesOf[kind]
  const names = statement ? (await load(statement, subject.id)).map(({ name }) => name) : []
  const rate = change?.rate ?? null
  return summarize({
    ...subject,
    name: subject.name ?? subject.gist,
    kind,
    names,
    change: change && { ...change, rate },
  })
}

const EntryList = builder.objectRef<Row[]>('TimelineConnection')
EntryList.implement({
  fields: (t) => ({
    totalCount: t.int({ resolve: (rows) => rows.length }),
    nodes: t.field({ type: [Entry], resolve: (rows) => rows.slice(0, 100) }),
  }),
})

const Component = builder.objectRef<Row>('TariffComponent')
Component.implement({
  fields: (t) => ({
    rate: t.exposeFloat('rate'),
    since: t.exposeString('since', { nullable: true }),
    measure: t.field({ type: Measure, resolve: ({ measure }) => measure }),
  }),
})
const Rate = builder.objectRef<Row>('TariffRate')
Rate.implement({
  fields: (t) => ({
    on: t.exposeString('on'),
    total: t.exposeFloat('total', { nullable: true }),
    components: t.field({ type: [Component], resolve: ({ components }) => components }),
  }),
})
const Count = builder.objectRef<Row>('Count')
Count.implement({ fields: (t) => ({ name: t.exposeString('name'), count: t.exposeInt('count') }) })
const Stats = builder.objectRef<Row>('Stats')
Stats.implement({
  fields: (t) => ({
    articles: t.exposeInt('articles'),
    statements: t.exposeInt('statements'),
    latestArticleOn: t.exposeString('latestArticleOn', { nullable: true }),
    entities: t.field({ type: [Count], resolve: ({ entities }) => entities }),
    relationships: t.field({ type: [Count], resolve: ({ relationships }) => relationships }),
  }),
})

builder.queryFields((t) => ({
  stats: t.field({
    type: Stats,
    resolve: async (_, __, { read }) => shapeStats(await read(readStatement('stats'))).stats,
  }),
  tariffHistory: t.field({
    type: [Rate],
    args: {
      imposer: t.arg({ type: 'EntityRef', required: true }),
      target: t.arg({ type: 'EntityRef', required: true }),
    },
    resolve: async (_, { imposer, target }, { read }) => {
      const rows = await read(readStatement('tariff-history'), { imposer: foldName(imposer), target: foldName(target) })
      return shapeHistory(rows).tariffHistory
    },
  }),
  timeline: t.field({
    type: EntryList,
    args: {
      from: t.arg({ type: 'EdtfDate' }),
      to: t.arg({ type: 'EdtfDate' }),
      about: t.arg({ type: ['EntityRef'] }),
      first: t.arg.int(),
    },
    resolve: (_, { from, to, about }, { read }) => {
      const [reach = ''] = readStatement('timeline').split('\nWITH collect')
      const parameters = {
        about: foldName(about?.[0] ?? ''),
        from: toSpan(from ?? '').earliest,
        to: toSpan(to ?? '').latest,
      }
      const dated = `OPTIONAL MATCH (said:Statement {id: key}) WHERE kind = 3
        WITH coalesce(said, subject) AS subject, change, coalesce(on, said.saidOn) AS on, day, kind, key`
      return read(`${reach} ${dated} RETURN subject, change, on, kind ORDER BY day, kind, key`, parameters)
    },
  }),
}))
