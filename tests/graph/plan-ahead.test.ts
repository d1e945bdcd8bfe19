import { print } from 'graphql'
import { expect } from 'vitest'
import { type Graph, openGraph } from '../../src/graph/index.ts'
import { listShippedDocuments, planAhead } from '../../src/server/execution/plan-ahead.ts'
import { wholeSeedTest as test } from '../fixtures.ts'
import { databaseOfWorker } from '../graph.ts'
import { patientLimits, seconds } from '../patience.ts'
import { openService } from '../service.ts'

const examples = ['rare earths', 'fentanyl tariff', 'deferred: true']

test('all statements of all shipped questions are planned before they are asked, and none after', {
  timeout: seconds(120),
}, async ({ graph: _loaded }) => {
  const limits = { ...patientLimits, planningTimeout: seconds(120) }
  const served = openGraph(databaseOfWorker(), limits)
  const reported: number[] = []
  const total = listShippedDocuments().length
  let begin = 0
  const enough = () => {
    begin = reported.length
  }
  await planAhead(served, { report: (done) => reported.push(done), enough })
  expect(begin).toBeGreaterThan(20)
  expect(begin).toBeLessThan(total / 2)
  expect(reported).toEqual(Array.from({ length: total }, (_, index) => index + 1))
  const late: string[] = []
  let asked = ''
  const watched: Graph = {
    ...served,
    read: (statement, parameters, signal) => {
      if (served.timeToPlan(statement, parameters) > 0) late.push(`${asked}: ${statement.slice(0, 200)}`)
      return served.read(statement, parameters, signal)
    },
  }
  const { ask } = openService(watched)
  const texts = listShippedDocuments().map(print)
  for (const example of examples) expect(texts.join()).toContain(example)
  for (const text of texts) {
    asked = text
    await ask(text)
  }
  expect(late).toEqual([])
  await served.close()
})
