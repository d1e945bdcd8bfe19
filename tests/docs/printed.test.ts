import { expect, test } from 'vitest'
import { listDifferences, printed } from '../../src/cli/print/printed.ts'

/** The answers to the questions need a graph; tests/docs/questions.test.ts compares them. */
const fromCode = printed.filter(({ name }) => name !== 'questions')

test.each(fromCode)('$files is what the code prints; else run `npm run print`', async (one) => {
  const differences = await listDifferences(one, () => Promise.reject(new Error('no graph is needed')))
  expect(differences.map(([path]) => path)).toEqual([])
})
