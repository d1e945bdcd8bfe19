import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldName, slugify } from '../../src/model/text/fold-name.ts'

test.each([
  ['Soya Beans', 'soya beans'],
  ['soya-beans', 'soya beans'],
  ['soya\u2011beans', 'soya\u2212beans'],
  ['  rare\u00A0 earth–magnets ', 'rare earth magnets'],
  ['Beijing’s', "beijing's"],
  ['Pedro Sánchez', 'Pedro Sanchez'],
  ['“Liberation Day”', 'liberation day'],
  ['«Liberation Day»', '„Liberation Day‟'],
  ['U.K.', 'UK'],
  ['E.U', 'EU'],
  ['U.S.A.', 'USA'],
  ['the U.S.’s Treasury', 'US Treasury'],
  ['J. D. Vance', 'J.D. Vance'],
  ['JD Vance', 'J.D. Vance'],
  ['Donald J. Trump', 'Donald J Trump'],
  ['Korea (the Republic of)', 'Korea, Republic of'],
  ['Côte d’Ivoire', "Cote d'Ivoire"],
  ['Trinidad & Tobago', 'Trinidad and Tobago'],
  ['China\u200B', 'China'],
  ['唐纳德·特朗普', '唐纳德特朗普'],
  ['ドナルド・トランプ', 'ドナルド トランプ'],
  ['FRANZ STRAUSS', 'Franz Strauß'],
  ['1,000 firms', '1000 firms'],
  ['Apple Inc.', 'Apple, Inc'],
])('"%s" and "%s" are one name', (one, other) => {
  expect(foldName(one)).toBe(foldName(other))
})

test.each([
  ['カスハル', 'ガスパル'],
  ['भरत', 'भारत'],
  ['习近平', '习远平'],
  ['H20', 'H200'],
  ['4.5', '45'],
  ['Measure:us', 'Measure us'],
  ['U.S. v. China', 'USV China'],
])('"%s" and "%s" are different names', (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other))
})

const pieces = fc.constantFrom(
  ...["'", 's', 'the ', ' ', '.', 'a', 'U.S.', '’', '-', ',', '1', '000', '&', '(', ':', 'の', 'カ'],
)
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
)

test('folding what is folded changes nothing', () => {
  const property = fc.property(texts, (name) => foldName(foldName(name)) === foldName(name))
  fc.assert(property, { numRuns: 5_000, examples: [['a & & b']] })
})

test('a phrase becomes a slug', () => {
  expect(slugify('Number of metals (total)')).toBe('number-of-metals-total')
})
