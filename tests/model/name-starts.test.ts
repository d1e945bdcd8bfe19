import { expect, test } from 'vitest'
import { readSeed } from '../../src/load/read/read-seed.ts'
import { listEntries } from '../../src/load/read/sort-entries.ts'
import { foldName } from '../../src/model/text/fold-name.ts'
import { listPrefixes, listStarts } from '../../src/model/text/name-starts.ts'
import { wholeSeed } from '../fixtures.ts'

/** Whether what is typed is the beginning of a word of a name. */
function begins(typed: string, name: string): boolean {
  const starts = listStarts(foldName(name))
  return listPrefixes(typed).some((prefix) => starts.some((start) => start.startsWith(prefix)))
}

const names = listEntries(readSeed(wholeSeed)).flatMap(({ value }) =>
  'aliases' in value ? [...(value.name ? [value.name] : []), ...value.aliases] : [],
)

test('each name is begun by whatever is typed of it, from its first letter on', () => {
  expect(names.length).toBeGreaterThan(500)
  const typed = names.flatMap((name) => Array.from(name, (_, end) => [name.slice(0, end + 1), name] as const))
  const lost = typed.filter(
    ([part, name]) => /[\p{L}\p{N}]/u.test(part) && !/^t(?:he?)? *$/iu.test(part) && !begins(part, name),
  )
  expect(lost).toEqual([])
})

test.for([
  ['besse', 'Scott Bessent'],
  ['earth', 'rare earths'],
  ['J. D', 'J. D. Vance'],
  ['J. D. V', 'J.D. Vance'],
  ['vance', 'J. D. Vance'],
  ['johnson &', 'Johnson & Johnson'],
  ['Johnson & J', 'Johnson and Johnson'],
  ['commerce of t', 'Ministry of Commerce of the PRC'],
  ['prc', 'Ministry of Commerce of the PRC'],
  ['free', 'fentanyl-free trade'],
  ['trucks', 'cars/trucks'],
  ['côte d’i', "Côte d'Ivoire"],
  ['ærø', 'Ærø Shipping'],
  ['商务', '商务部'],
] as const)('"%s" begins a word of "%s"', ([typed, name]) => {
  expect(begins(typed, name)).toBe(true)
})

test.for([
  ['essent', 'Scott Bessent'],
  ['scot bess', 'Scott Bessent'],
  ['of', 'Ministry of Commerce'],
  ['', 'Scott Bessent'],
  ['"…', 'Scott Bessent'],
  ['the ', 'Scott Bessent'],
] as const)('"%s" begins no word of "%s"', ([typed, name]) => {
  expect(begins(typed, name)).toBe(false)
})
