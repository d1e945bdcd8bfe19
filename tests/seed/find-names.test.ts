import { expect, test } from 'vitest'
import { NameFinder } from '../../src/load/check/find-names.ts'

const names = new NameFinder()
names.add('Country:united-states', ['United States', 'US', 'USA', 'U.S.', 'American'])
names.add('Country:china', ['China', 'Chinese', 'Beijing'])
names.add('Commodity:rare-earths', ['rare earths', 'rare-earth'])
names.add('Commodity:rare-earth-magnets', ['rare earth magnets'])
names.add('Organization:us-companies', ['US companies'])
names.add('Organization:one', ['the office'])
names.add('Organization:another', ['Office'])

const cases: readonly (readonly [text: string, longest: string[], all: string[]])[] = [
  ['China sells rare-earths.', ['Country:china', 'Commodity:rare-earths'], ['Country:china', 'Commodity:rare-earths']],
  ['CHINA’s and “Beijing’s” line', ['Country:china', 'Country:china'], ['Country:china']],
  ['Rare earth magnets', ['Commodity:rare-earth-magnets'], ['Commodity:rare-earth-magnets', 'Commodity:rare-earths']],
  ['let us buy', [], []],
  ['the U.S. and the US', ['Country:united-states', 'Country:united-states'], ['Country:united-states']],
  ['a US company’s share', ['Organization:us-companies'], ['Organization:us-companies', 'Country:united-states']],
  ['the Americans', ['Country:united-states'], ['Country:united-states']],
  ['the offices', ['Organization:one'], ['Organization:one', 'Organization:another']],
  ['porcelain, or chinaware', [], []],
]

test.for(cases)('%s', ([text, longest, all]) => {
  const found = names.find(text)
  expect(found.longest.flatMap(({ ids }) => ids)).toEqual(longest)
  expect(found.all).toEqual(new Set(all))
})

test('the names of the entity that a text is about are left out, and what they are made of counts', () => {
  const { longest } = names.find('US companies sell rare earth magnets', 'Organization:us-companies')
  expect(longest.flatMap(({ ids }) => ids)).toEqual(['Country:united-states', 'Commodity:rare-earth-magnets'])
})
