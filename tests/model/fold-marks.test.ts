import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldMarks, foldText } from '../../src/model/text/fold-marks.ts'

test.each([
  ['Xi’s café, São Paulo', "Xi's cafe, Sao Paulo"],
  ['Łukasz Żółkiewski', 'Lukasz Zolkiewski'],
  ['Lars Løkke Rasmussen', 'Lars Lokke Rasmussen'],
  ['Strauß, Æther, Đức, Þór, Ħaż, cœur, Ðe, Diyarbakır', 'Strauss, Aether, Duc, Thor, Haz, coeur, De, Diyarbakir'],
  ['İstanbul', 'Istanbul'],
  ['Άλφα ϊός', 'Αλφα ιος'],
  ['Королёв, за\u0301мок', 'Королев, замок'],
  ['مُحَمَّد أحمد', 'محمد احمد'],
  ['שָׁלוֹם', 'שלום'],
  ['Chi\u200Bna\uFEFF, soft\u00ADened, \u202AUS\u202C, ☎\uFE0F', 'China, softened, US, ☎'],
  ['Côte d`Ivoire, d´Ivoire, dʼIvoire, d′Ivoire, d＇Ivoire', "Cote d'Ivoire, d'Ivoire, d'Ivoire, d'Ivoire, d'Ivoire"],
])('%s is written %s', (text, folded) => {
  expect(foldMarks(text)).toBe(folded)
})

test.each([
  ['カスハル', 'ガスパル'],
  ['は', 'ば'],
  ['भरत', 'भारत'],
  ['कि', 'की'],
  ['ขา', 'ข้า'],
  ['Йосиф', 'Иосиф'],
  ['Київ', 'Киів'],
  ['க', 'கா'],
])('%s and %s are different words', (one, other) => {
  expect(foldText(one)).not.toBe(foldText(other))
})

test('what is composed, taken apart or of half width is one', () => {
  expect(foldMarks('ガ')).toBe(foldMarks('ガ'.normalize('NFD')))
  expect(foldMarks('ｶﾞ')).toBe('ガ')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text))
      expect(foldText(foldText(text))).toBe(foldText(text))
    }),
  )
})
