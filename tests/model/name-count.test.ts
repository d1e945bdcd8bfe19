import { expect, test } from 'vitest'
import { nameCount } from '../../src/model/text/name-count.ts'

test.each([
  [1, 'articles', '1 article'],
  [0, 'articles', '0 articles'],
  [1, 'countries', '1 country'],
  [1, 'people', '1 person'],
  [1, 'new proposals', '1 new proposal'],
  [1, 'nodes and relationships', '1 node or relationship'],
  [11_000, 'entries', '11,000 entries'],
])('%d %s are written as "%s"', (count, plural, words) => {
  expect(nameCount(count, plural)).toBe(words)
})
