import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph, PlanStep } from '../src/graph/index.ts'
import { loadSeed, prepareGraph } from '../src/load/load-seed.ts'
import { compileFile } from '../src/server/execution/compile-file.ts'
import { openTestGraph } from './graph.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openTestGraph()
  await prepareGraph(graph)
  await loadSeed(graph)
})
afterAll(() => graph.close())

const folder = join(import.meta.dirname, '../operations')

/** Every step of a plan. */
function listSteps(step: PlanStep): PlanStep[] {
  return [step, ...step.children.flatMap(listSteps)]
}

/** A product of one row with many is no more than a guard before a scan. */
function isWasteful({ operator, children }: PlanStep): boolean {
  if (operator === 'CartesianProduct') return children.every(({ rows }) => rows > 1)
  return operator === 'AllNodesScan' || operator === 'Eager'
}

test.each(readdirSync(folder))('%s needs no scan of all nodes, no product and no eager step', async (file) => {
  const { text, parameters } = compileFile(join(folder, file), { id: 'Measure:us-fentanyl-tariff', query: 'tariffs' })
  const steps = listSteps(await graph.profile(text, parameters))
  expect(steps.filter(isWasteful)).toEqual([])
})
