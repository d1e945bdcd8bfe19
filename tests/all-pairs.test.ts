import { parse } from 'graphql'
import { compileOperation } from 'pothos-plugin-cypher'
import { expect } from 'vitest'
import { z } from 'zod'
import { schema } from '../schema/index.ts'
import type { PlanStep } from '../src/graph/index.ts'
import { emptyGraphTest } from './fixtures.ts'

const SPEAKERS = 100
const SUBJECTS = 80
const SIZE = 20

/** A test over many pairs of who was quoted on what, of which many have as many statements as others. */
const test = emptyGraphTest.extend('pairs', { scope: 'file' }, async ({ graph }) => {
  await graph.manage([
    `UNWIND range(1, ${SPEAKERS}) AS number
     CREATE (:Entity:Person {id: 'Person:p' + number, slug: 'p' + number, name: 'p' + number, sortName: 'p' + number})`,
    `UNWIND range(1, ${SUBJECTS}) AS number
     CREATE (:Entity:Topic {id: 'Topic:t' + number, slug: 't' + number, name: 't' + number, sortName: 't' + number})`,
    `MATCH (speaker:Person), (subject:Topic)
     CREATE (speaker)-[:QUOTED_ON {
       key: 'QUOTED_ON|' + speaker.id + '|' + subject.id,
       statements: 1 + toInteger(substring(speaker.id, 8)) * toInteger(substring(subject.id, 7)) % 4
     }]->(subject)`,
    'CALL db.prepareForReplanning()',
  ])
  const rows = await graph.read(
    'MATCH (speaker)-[pair:QUOTED_ON]->(subject) RETURN [pair.statements, speaker.id, subject.id] AS pair, pair.key AS key',
  )
  const count = z.tuple([z.number(), z.string(), z.string()])
  return rows
    .map(({ pair, key }) => ({ pair: count.parse(pair), key: String(key) }))
    .toSorted((one, other) => other.pair[0] - one.pair[0] || (one.key < other.key ? 1 : -1))
    .map(({ pair }) => pair)
})

const query = `query ($first: Int, $after: String, $last: Int, $before: String, $types: [EntityType!]) {
  quotedOn(first: $first, after: $after, last: $last, before: $before, types: $types) {
    totalCount pageInfo { hasNextPage hasPreviousPage }
    edges { cursor node { statementCount speaker { id } subject { id } } }
  }
}`
const answer = z.object({
  quotedOn: z.object({
    totalCount: z.int(),
    pageInfo: z.object({ hasNextPage: z.boolean(), hasPreviousPage: z.boolean() }),
    edges: z.array(
      z.object({
        cursor: z.string(),
        node: z.object({
          statementCount: z.int(),
          speaker: z.object({ id: z.string() }),
          subject: z.object({ id: z.string() }),
        }),
      }),
    ),
  }),
})

function listSteps(step: PlanStep): PlanStep[] {
  return [step, ...step.children.flatMap(listSteps)]
}

test('all pairs, page after page from either end, are those that the graph holds, most statements first', async ({
  ask,
  pairs,
}) => {
  const read = async (asked: object) => answer.parse((await ask(query, { ...asked })).data).quotedOn
  const tell = (edges: Awaited<ReturnType<typeof read>>['edges']) =>
    edges.map(({ node }) => [node.statementCount, node.speaker.id, node.subject.id])
  let [after, before]: (string | undefined)[] = []
  for (const at of [0, 1, 2, 3, 4, 5, 6]) {
    const next = await read({ first: 99, after })
    expect(tell(next.edges)).toEqual(pairs.slice(at * 99, (at + 1) * 99))
    expect(next).toMatchObject({ totalCount: pairs.length, pageInfo: { hasNextPage: true, hasPreviousPage: at > 0 } })
    after = next.edges.at(-1)?.cursor
    const former = await read({ last: 99, before })
    const end = pairs.length - at * 99
    expect(tell(former.edges)).toEqual(pairs.slice(end - 99, end))
    before = former.edges.at(0)?.cursor
  }
  const between = await read({ first: 5, after, before })
  expect(tell(between.edges)).toEqual(pairs.slice(7 * 99, 7 * 99 + 5))
  expect((await read({ types: ['COUNTRY'] })).totalCount).toBe(0)
})

test.for([
  ['the first page', { first: SIZE }],
  ['a later page', { first: SIZE, after: true }],
  ['the last page', { last: SIZE }],
  ['a page before a cursor', { last: SIZE, before: true }],
  ['a page of a type', { first: SIZE, after: true, types: ['TOPIC'] }],
] as const)('%s of all pairs is read off an index, and no more than it', async ([, asked], { graph, ask, pairs }) => {
  const middle = answer.parse((await ask(query, { last: 99 })).data).quotedOn.edges[0]?.cursor
  const given = Object.entries(asked).map(([name, value]) => [name, value === true ? middle : value])
  const { text, parameters } = compileOperation({ schema, document: parse(query) }).bind(Object.fromEntries(given))
  const steps = listSteps(await graph.profile(text, parameters))
  expect(steps.map(({ operator }) => operator)).toContainEqual(expect.stringMatching(/^DirectedRelationshipIndexSeek/))
  const counting = 'types' in asked ? pairs.length : 0
  expect(Math.max(...steps.map(({ rows }) => rows))).toBeLessThan(counting + 10 * SIZE)
  const sorting = steps.filter(({ operator }) => /Sort|Top/.test(operator))
  for (const { children } of sorting) for (const { rows } of children) expect(rows).toBeLessThan(10 * SIZE)
})
