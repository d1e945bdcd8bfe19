import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { printQuestions } from '../../src/cli/print/questions.ts'
import { openGraph } from '../../src/graph/index.ts'
import { defaultLimits } from '../../src/graph/limits.ts'
import { loadSeed, prepareGraph } from '../../src/load/load-seed.ts'
import { databaseOfWorker, openTestGraph } from '../graph.ts'

const page = readFileSync(new URL('../../docs/questions.md', import.meta.url), 'utf8')

test('docs/questions.md holds what the seed answers; else run `npm run print questions`', {
  timeout: 300_000,
}, async () => {
  const graph = await openTestGraph()
  await prepareGraph(graph)
  await loadSeed(graph)
  await graph.close()
  const patient = openGraph(databaseOfWorker(), { ...defaultLimits, transactionTimeout: 120_000 })
  expect(await printQuestions(patient).finally(() => patient.close())).toBe(page)
})

test('there are thirty questions, each with an answer', () => {
  const answers = page.split(/^## \d+\. /m).slice(1)
  expect(answers).toHaveLength(30)
  for (const answer of answers) expect(answer).not.toContain('nothing was found')
})
