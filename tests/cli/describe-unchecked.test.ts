import { expect, test } from 'vitest'
import { describeUnchecked } from '../../src/cli/describe-unchecked.ts'

test('a load says how many citations of which articles it took at their word', () => {
  const told = describeUnchecked(
    new Map([
      ['a', 2],
      ['b', 11_000],
    ]),
    'folder',
  )
  expect(told).toContain('11,002 citations of b (11,000), a (2).')
  expect(told).toContain('npm run verify -- --seed folder --articles TEXTS')
  const many = describeUnchecked(new Map(Array.from({ length: 8 }, (_, index) => [`a${index}`, 1])), 'folder')
  expect(many).toContain('8 citations of a0 (1), a1 (1), a2 (1), a3 (1), a4 (1), and 3 more articles.')
})
