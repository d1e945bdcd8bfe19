import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { printQuestions } from '../../src/cli/print/questions.ts'
import { wholeSeedTest as test } from '../fixtures.ts'
import { seconds } from '../patience.ts'

const page = readFileSync(new URL('../../docs/questions.md', import.meta.url), 'utf8')

test('docs/questions.md holds what the seed answers; else run `npm run print questions`', {
  timeout: seconds(300),
}, async ({ graph }) => {
  expect(await printQuestions(graph)).toBe(page)
})

test('there are at least forty questions, each with an answer', () => {
  const answers = page.split(/^## \d+\. /m).slice(1)
  expect(answers.length).toBeGreaterThanOrEqual(40)
  for (const answer of answers) expect(answer).not.toContain('nothing was found')
})
