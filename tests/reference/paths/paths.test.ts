import fc from 'fast-check'
import { expect } from 'vitest'
import { recordSeed } from '../../../src/load/record/gather.ts'
import { seconds } from '../../patience.ts'
import { checkProperty } from '../check-property.ts'
import { generatedWorldTest as test } from '../generated-world.ts'
import { findShortestWay } from './paths.ts'
import { makePathSeed, pathQuestions, pathWorlds } from './paths-world.ts'

const QUERY = `query Path($from: EntityRef!, $to: EntityRef!, $maxLength: Int, $types: [RelationshipType!]) {
  shortestPath(from: $from, to: $to, maxLength: $maxLength, types: $types) {
    length nodes { id } relationships { type from { id } to { id } }
  }
}`
const questions = fc.array(pathQuestions, { minLength: 12, maxLength: 12 })

test('the path is the first of the shortest that a walk level by level finds', { timeout: seconds(120) }, async ({
  world,
}) => {
  await checkProperty(fc.tuple(pathWorlds, questions), 25, async ([drawn, asked]) => {
    const seed = makePathSeed(drawn)
    await world.load(seed)
    for (const question of asked) {
      const way = findShortestWay(recordSeed(seed), question)
      const path = way && {
        length: way.relationships.length,
        nodes: way.nodes.map((id) => ({ id })),
        relationships: way.relationships.map(({ type, from, to }) => ({ type, from: { id: from }, to: { id: to } })),
      }
      expect(await world.ask(QUERY, { ...question }), JSON.stringify(question)).toEqual({ shortestPath: path })
    }
  })
})
