import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldAccents, foldName, slugify } from '../../src/model/text/fold-name.ts'

test.each([
  ['Soya Beans', 'soya beans'],
  ['soya-beans', 'soya beans'],
  ['  rare\u00A0 earth–magnets ', 'rare earth magnets'],
  ['Beijing’s', "beijing's"],
  ['Pedro Sánchez', 'Pedro Sanchez'],
  ['“Liberation Day”', 'liberation day'],
])('"%s" and "%s" are one name', (one, other) => {
  expect(foldName(one)).toBe(foldName(other))
})

test('folding what is folded changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => foldName(foldName(name)) === foldName(name)))
})

test('accents go and letters stay', () => {
  expect(foldAccents('Xi’s café, São Paulo')).toBe("Xi's cafe, Sao Paulo")
})

test('a phrase becomes a slug', () => {
  expect(slugify('Number of metals (total)')).toBe('number-of-metals-total')
})
