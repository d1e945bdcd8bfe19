import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { PlanStep } from '../src/graph/index.ts'
import { compileFile } from '../src/server/execution/compile-file.ts'
import { wholeSeedTest as test } from './fixtures.ts'

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

test.for(globSync('**/*.graphql', { cwd: folder }).toSorted())(
  '%s needs no scan of all nodes, no product and no eager step',
  async (file, { graph }) => {
    const { text, parameters } = compileFile(join(folder, file), { id: 'Measure:us-fentanyl-tariff', query: 'tariffs' })
    const steps = listSteps(await graph.profile(text, parameters))
    expect(steps.filter(isWasteful)).toEqual([])
  },
)
