import fc from 'fast-check'
import { expect } from 'vitest'
import { recordSeed } from '../../../src/load/record/gather.ts'
import { relationshipTypes } from '../../../src/model/relationship-types.ts'
import { valuesOf } from '../../../src/model/vocabulary.ts'
import { seconds } from '../../patience.ts'
import { checkProperty } from '../check-property.ts'
import { generatedWorldTest as test } from '../generated-world.ts'
import { findShortestWays, type Way } from './paths.ts'
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
      const [way] = findShortestWays(recordSeed(seed), question)
      const path = way ? toPath(way) : null
      expect(await world.ask(QUERY, { ...question }), JSON.stringify(question)).toEqual({ shortestPath: path })
    }
  })
})

const ALL = `query Paths(
  $from: EntityRef! $to: EntityRef! $maxLength: Int $types: [RelationshipType!]
  $exclude: [RelationshipType!] $statements: Boolean $first: Int
) {
  shortestPaths(
    from: $from, to: $to, maxLength: $maxLength, types: $types, exclude: $exclude, statements: $statements, first: $first
  ) { hasMore paths { length nodes { id } relationships { type from { id } to { id } } } }
}`
const selections = fc.record({
  exclude: fc.option(fc.uniqueArray(fc.constantFrom(...valuesOf(relationshipTypes)), { maxLength: 3 })),
  statements: fc.boolean(),
  first: fc.constantFrom(1, 2, 100),
})
/** Types that join a statement to something, and what follows from statements. */
const saying = ['MADE_BY', 'SPOKEN_FOR', 'ABOUT', 'MENTIONS', 'REPORTED_IN', 'RESTATES', 'QUOTED_ON']

test('all shortest paths are listed, in order, up to the number asked for', { timeout: seconds(120) }, async ({
  world,
}) => {
  const asking = fc.array(fc.tuple(pathQuestions, selections), { minLength: 12, maxLength: 12 })
  await checkProperty(fc.tuple(pathWorlds, asking), 25, async ([drawn, asked]) => {
    const seed = makePathSeed(drawn)
    await world.load(seed)
    for (const [question, selection] of asked) {
      const { exclude, statements, first } = selection
      const left = [...(exclude ?? []), ...(statements ? [] : saying)]
      const types = (question.types ?? valuesOf(relationshipTypes)).filter((type) => !left.includes(type))
      const ways = findShortestWays(recordSeed(seed), { ...question, types })
      const shortestPaths =
        ways.length > 0 ? { hasMore: ways.length > first, paths: ways.slice(0, first).map(toPath) } : null
      const asks = { ...question, ...selection }
      expect(await world.ask(ALL, asks), JSON.stringify(asks)).toEqual({ shortestPaths })
    }
  })
})

function toPath({ nodes, relationships }: Way) {
  return {
    length: relationships.length,
    nodes: nodes.map((id) => ({ id })),
    relationships: relationships.map(({ type, from, to }) => ({ type, from: { id: from }, to: { id: to } })),
  }
}
