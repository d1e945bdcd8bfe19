import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { wholeSeedTest as test } from '../fixtures.ts'

const page = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
/** Each question with the rows of the table below it. */
const questions = Array.from(
  page.matchAll(/```graphql\n(?<query>[^`]+)```\n+(?<table>(?:\|.*\n)+)/g),
  ({ groups }) => ({
    query: groups?.query ?? '',
    rows: (groups?.table ?? '').trim().split('\n').slice(2),
  }),
)

/** What the cells of a row say, without quotation marks, dashes for nothing, and numbers of rows and paragraphs. */
function listWords(row: string): string[] {
  const cells = row.split('|').flatMap((cell) => cell.replaceAll(/[“”]/g, '').split(/; |, by /))
  return cells.map((words) => words.trim().replace(/^–$|(?:^|,? )\d{1,2}(?:, \d+)*$/, '')).filter(Boolean)
}

test('the README has three questions with their answers', () => {
  expect(questions).toHaveLength(3)
})

test.for(questions)('the README answers as the seed does: $query', async ({ query, rows }, { ask }) => {
  const { data, errors } = await ask(query)
  expect(errors).toBeUndefined()
  const answer = JSON.stringify(data)
  let from = 0
  for (const row of rows) {
    const [first = '', ...others] = listWords(row)
    from = answer.indexOf(first, from)
    expect(from, `${first}, in the order of the answer`).toBeGreaterThan(0)
    expect(others.filter((words) => !answer.includes(words))).toEqual([])
  }
})
