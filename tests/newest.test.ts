import { parse } from 'graphql'
import { compileOperation } from 'pothos-plugin-cypher'
import { expect } from 'vitest'
import { schema } from '../schema/index.ts'
import type { PlanStep } from '../src/graph/index.ts'
import { wholeSeedTest as test } from './fixtures.ts'

function listSteps(step: PlanStep): PlanStep[] {
  return [step, ...step.children.flatMap(listSteps)]
}

const query = `query ($after: String, $first: Int = 5) {
  timeline(order: DESC, first: $first, after: $after) { edges { cursor node { on subject { id } } } }
}`

test('the newest of all that happened are read off indexes, day by day, from the cursor on', async ({ graph, ask }) => {
  const [whole, counted] = await Promise.all([
    ask(query, { first: 100 }),
    graph.read('MATCH (statement:Statement) RETURN count(*) AS statements'),
  ])
  const { edges } = Object(whole.data.timeline)
  for (const at of [null, 0, 30, 60]) {
    const after = at === null ? null : edges[at].cursor
    const page = await ask(query, { after })
    const from = at === null ? 0 : at + 1
    expect(Object(page.data.timeline).edges).toEqual(edges.slice(from, from + 5))
    const { text, parameters } = compileOperation({ schema, document: parse(query) }).bind({ after, first: 5 })
    const read = listSteps(await graph.profile(text, parameters)).filter(({ operator }) => /Scan|Seek/.test(operator))
    expect(read.map(({ operator }) => operator)).toContain('NodeIndexSeekByRange')
    expect(Math.max(...read.map(({ rows }) => rows))).toBeLessThan(Number(counted[0]?.statements) / 3)
  }
})
