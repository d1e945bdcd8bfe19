import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordSeed } from '../../src/load/record/record-seed.ts'
import { checkProperty } from './check-property.ts'
import { type GeneratedGraph, openGeneratedGraph } from './generated-graph.ts'
import { findShortestWay } from './paths.ts'
import { makePathSeed, pathQuestions, pathWorlds } from './paths-world.ts'

let graph: GeneratedGraph

beforeAll(async () => {
  graph = await openGeneratedGraph()
})
afterAll(() => graph.close())

const QUERY = `query Path($from: EntityRef!, $to: EntityRef!, $maxLength: Int, $types: [RelationshipType!]) {
  shortestPath(from: $from, to: $to, maxLength: $maxLength, types: $types) {
    length nodes { id } relationships { type from { id } to { id } }
  }
}`
const questions = fc.array(pathQuestions, { minLength: 12, maxLength: 12 })

test('the path is the first of the shortest that a walk level by level finds', { timeout: 120_000 }, async () => {
  await checkProperty(fc.tuple(pathWorlds, questions), 25, async ([drawn, asked]) => {
    const seed = makePathSeed(drawn)
    await graph.load(seed)
    for (const question of asked) {
      const way = findShortestWay(recordSeed(seed), question)
      const path = way && {
        length: way.relationships.length,
        nodes: way.nodes.map((id) => ({ id })),
        relationships: way.relationships.map(({ type, from, to }) => ({ type, from: { id: from }, to: { id: to } })),
      }
      expect(await graph.ask(QUERY, { ...question }), JSON.stringify(question)).toEqual({ shortestPath: path })
    }
  })
})
