import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { readTable, textOfRow } from '../../src/load/read/read-table.ts'
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

test('the vectors of the document are true', () => {
  const text = readFileSync(new URL('../../docs/paragraph-hashes.md', import.meta.url), 'utf8')
  const blocks = Array.from(text.matchAll(/^```json\n(.*?)^```$/gms), ([, json = '']): unknown => JSON.parse(json))
  const vectors = z.array(z.object({ text: z.string(), normal: z.string(), sha256: z.string() })).parse(blocks[0])
  expect(vectors.length).toBeGreaterThan(5)
  for (const vector of vectors) {
    expect(normaliseParagraph(vector.text)).toBe(vector.normal)
    expect(createHash('sha256').update(vector.normal, 'utf8').digest('hex')).toBe(vector.sha256)
    expect(sha256OfParagraph(vector.text)).toBe(vector.sha256)
  }
  const lines = z.object({ text: z.string(), paragraphs: z.array(z.string()) }).parse(blocks[1])
  expect(readParagraphs(lines.text)).toEqual(lines.paragraphs)
  const row = z.object({ csv: z.string(), row: z.string(), sha256: z.string() }).parse(blocks[2])
  const folder = mkdtempSync(join(tmpdir(), 'tit-for-tat-row-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'table.csv'), row.csv)
  const table = readTable(join(folder, 'table.csv'))
  const found = table.rows.map((one) => textOfRow(table, one))
  expect(found).toEqual([row.row])
  expect(sha256OfParagraph(row.row)).toBe(row.sha256)
})
