import { parse } from 'graphql'
import { compileOperation } from 'pothos-plugin-cypher'
import { expect } from 'vitest'
import { schema } from '../schema/index.ts'
import type { PlanStep } from '../src/graph/index.ts'
import { emptyGraphTest } from './fixtures.ts'

const DAYS = 300
const PER_DAY = 10

/** A test over many statements, changes of measures and articles, ten statements on each day. */
const test = emptyGraphTest.extend('filled', { scope: 'file' }, async ({ graph }) => {
  const day = "date('2024-01-01') + duration({days: number % $days})".replace('$days', String(DAYS))
  await graph.manage([
    `UNWIND range(1, ${DAYS * PER_DAY}) AS number WITH number, ${day} AS day
     CREATE (:Statement {id: 'Statement:s' + number, gist: 'g', saidOn: toString(day), saidOnEarliest: day, saidOnLatest: day, sortOn: day})
     CREATE (:Article {id: 'Article:a' + number, slug: 'a' + number, title: 't', sortOn: day})`,
    `UNWIND range(1, ${DAYS}) AS number WITH number, ${day} AS day
     CREATE (:Entity:Measure {id: 'Measure:m' + number, slug: 'm' + number, name: 'm', sortOn: day})-[:CHANGED]->
       (:StatusChange {id: 'c' + number, status: 'ANNOUNCED', on: toString(day), onEarliest: day, onLatest: day})`,
    'CALL db.prepareForReplanning()',
  ])
  return true
})

const lists = {
  timeline: 'timeline(order: DESC, first: $first, after: $after) { edges { cursor node { on subject { id } } } }',
  articles: 'articles(first: $first, after: $after) { edges { cursor node { id } } }',
}

function listSteps(step: PlanStep): PlanStep[] {
  return [step, ...step.children.flatMap(listSteps)]
}

test.for(Object.entries(lists))(
  'the newest of %s are read off indexes, from the cursor on',
  async ([name, list], { graph, ask, filled }) => {
    expect(filled).toBe(true)
    const query = `query ($after: String, $first: Int = 5) { list: ${list} }`
    const read = async (asked: object) => {
      const { data, errors } = await ask(query, { ...asked })
      expect(errors).toBeUndefined()
      return Object(data.list).edges
    }
    const all = await read({ first: 100 })
    expect(all.length).toBe(100)
    for (const at of [null, 0, 7, 60]) {
      const after = at === null ? null : all[at].cursor
      const from = at === null ? 0 : at + 1
      expect(await read({ after })).toEqual(all.slice(from, from + 5))
      const { text, parameters } = compileOperation({ schema, document: parse(query) }).bind({ after, first: 5 })
      const steps = listSteps(await graph.profile(text, parameters))
      expect(Math.max(...steps.map(({ rows }) => rows)), name).toBeLessThan(10 * PER_DAY)
    }
  },
)

test.for([
  ['2099-01', '2099-01-31'],
  ['2099-01-31', '2099-01'],
])(
  'of articles of %s and %s the day that is known best is that of the newest, whichever was added first',
  async (dates, { graph, ask, onTestFinished }) => {
    for (const publishedOn of dates)
      await graph.manage([
        `CREATE (:Article {id: 'Article:${publishedOn}', publishedOn: '${publishedOn}', publishedOnLatest: date('2099-01-31'),
           publishedOnEarliest: date('${publishedOn.padEnd(10, '-01')}')})`,
      ])
    onTestFinished(() => graph.manage(['MATCH (one:Article) WHERE one.publishedOn STARTS WITH "2099" DELETE one']))
    expect(await ask('{ stats { latestArticleOn } }')).toMatchObject({
      data: { stats: { latestArticleOn: '2099-01-31' } },
    })
  },
)
