import { expect, test } from 'vitest'
import { readPlainArticle } from '../../src/read/article/article.ts'
import { ProposalCheck } from '../../src/read/check-proposal.ts'

const check = new ProposalCheck(
  readPlainArticle('made-up', 'Ships\n\nAnn Sample said 25 ships would “sail by the end of the week”, or three.'),
)
const sound = {
  paragraph: 2,
  excerpt: 'sail by the end of the week',
  names: [['Ann Sample', 'Sample']],
  numbers: [25, 3],
}

test('what the article bears out stands', () => {
  expect(check.findFault(sound)).toBeNull()
})

const faults = [
  ['no such paragraph', { ...sound, paragraph: 3 }, /there is no paragraph 3/],
  ['another paragraph', { ...sound, paragraph: 1 }, /does not stand in paragraph 1/],
  ['other words', { ...sound, excerpt: 'sail by the end of the year' }, /does not stand in paragraph 2/],
  [
    'too many words',
    { ...sound, excerpt: 'Ann Sample said 25 ships would “sail by the end of the week”' },
    /at most 12 words/,
  ],
  ['a name that nobody gives', { ...sound, names: [['Ben Example']] }, /does not name "Ben Example"/],
  ['a name within a word', { ...sound, names: [['Ample']] }, /does not name "Ample"/],
  ['another number', { ...sound, numbers: [26] }, /the number 26/],
] as const

test.for(faults)('%s is a fault', ([, claim, fault]) => {
  expect(check.findFault(claim)).toMatch(fault)
})
