import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  levelTypography,
  normaliseParagraph,
  readParagraphs,
  sha256OfParagraph,
} from '../../src/model/text/normalise-paragraph.ts'

test.each([
  ['composed letters', 'cafe\u0301', 'café'],
  ['double quotation marks', '\u201Ctotal reset\u201D \u201Elow\u201F', '"total reset" "low"'],
  ['single quotation marks', '\u2018China\u2019s\u201A\u201B', "'China's''"],
  ['spaces of any kind', 'a\u00A0b\u2009c\u202Fd\u3000e\tf  g', 'a b c d e f g'],
  ['zero-width characters', 'a\u200Bb\u200C c\u2060 \uFEFFd', 'a b c d'],
  ['spaces at the ends', ' \u00A0a\u200B ', 'a'],
])('%s are made equal', (_, text, normal) => {
  expect(normaliseParagraph(text)).toBe(normal)
})

test('letters, case, dashes and punctuation are left alone', () => {
  const text = 'U.S.–China trade: 100% tariffs — “effectively” off, in-depth…'
  expect(normaliseParagraph(text)).toBe('U.S.–China trade: 100% tariffs — "effectively" off, in-depth…')
})

test('normalising what is normal changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const normal = normaliseParagraph(text)
      return normaliseParagraph(normal) === normal
    }),
  )
})

test('the hash is that of the normalised text in UTF-8', () => {
  const expected = createHash('sha256').update('"café" talks', 'utf8').digest('hex')
  expect(sha256OfParagraph(' \u201Ccafe\u0301\u201D\u00A0talks')).toBe(expected)
})

test('paragraphs are the non-empty lines, whatever the line ends', () => {
  expect(readParagraphs('Title\r\n\r\nOne\n \u00A0\n\u200B\nTwo\rThree\n')).toEqual(['Title', 'One', 'Two', 'Three'])
})

test.each([
  ['co\u00ADoperation', 'cooperation'],
  ['in\u2011depth', 'in-depth'],
  ['in\u2010depth', 'in-depth'],
  ['2024\u20132025', '2024-2025'],
  ['\uFB01rst e\uFB00ort', 'first effort'],
  ['so\u2026', 'so...'],
  ['«so» ‘it’ “goes”', '"so" \'it\' "goes"'],
  ['5\u2032', "5'"],
  ['习\uFE00近平\u200B说', '习近平说'],
] as const)('%j is %j on a keyboard', (printed, typed) => {
  expect(levelTypography(printed)).toBe(levelTypography(typed))
})
