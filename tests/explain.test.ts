import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSeed, prepareGraph } from '../seed/load.ts'
import { compileFile } from '../src/cli/explain.ts'
import type { Graph, PlanStep } from '../src/graph.ts'
import { foldName } from '../src/model/fold-name.ts'
import { bindParameters } from '../src/plan/bind-parameters.ts'
import { openTestGraph } from './graph.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openTestGraph()
  await prepareGraph(graph)
  await loadSeed(graph)
})
afterAll(() => graph.close())

const folder = join(import.meta.dirname, '../operations')

/** Every operator of a plan. */
function listOperators({ operator, children }: PlanStep): string[] {
  return [operator, ...children.flatMap(listOperators)]
}

test.each(readdirSync(folder))('%s needs no scan of all nodes, no product and no eager step', async (file) => {
  const statement = compileFile(join(folder, file))
  const { parameters } = bindParameters(statement, { id: 'Measure:us-fentanyl-tariff', query: 'tariffs' }, foldName)
  const operators = listOperators(await graph.profile(statement.text, { values: parameters }))
  expect(operators.filter((name) => ['AllNodesScan', 'CartesianProduct', 'Eager'].includes(name))).toEqual([])
})
