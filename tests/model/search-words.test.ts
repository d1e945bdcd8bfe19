import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlight, listQueries, listTerms, toQuery, toWords } from '../../src/model/text/search-words.ts'
import { segmentWords } from '../../src/model/text/segment-words.ts'

test.each([
  ['China’s U.S. tariffs', ['china', 'us', 'tariffs']],
  ["don't, won’t, it's", ['dont', 'wont', 'it']],
  ['4.5 to 5 percent, 1,000,000 tonnes, $2.5bn', ['4.5', 'to', '5', 'percent', '1000000', 'tonnes', '2.5bn']],
  ['rare-earth, rare–earth and rare\u00ADearth', ['rare', 'earth', 'rare', 'earth', 'and', 'rareearth']],
  ["O'Brien’s L'Oréal", ['obrien', 'loreal']],
  ['Hawaiʼi and Chinaʼs ʼ', ['hawaii', 'and', 'china']],
  ['ג׳ורג׳ ד\u05F3ון', ['גורג', 'דון']],
  ['the U.S.-China deal. F-35', ['the', 'us', 'china', 'deal', 'f', '35']],
  ['习近平会见H20芯片', ['习近平会见', 'h20', '芯片']],
  ['㈠ 第㈡', ['一', '第二']],
  ['भारत की', ['भारत', 'की']],
  ['☎\uFE0F 👍🏽', []],
])('the words of "%s" are %j', (text, words) => {
  expect(segmentWords(text).map(({ folded }) => folded)).toEqual(words)
})

test.each([
  ['China tariffs', '+(china^2 china~1) +(tariff^2 tariffs~1)'],
  ['US use', '+us +use'],
  ['习近平 美', '+"习近 近平" +美'],
  ['the war on 2846', '+war +2846'],
  ['it was', '+it +was'],
  ['…', '""'],
])('"%s" is asked as %s', (query, asked) => {
  expect(toQuery(toWords(query))).toBe(asked)
})

test.each([
  ['US', ['+us']],
  ['Trmp', ['+trmp', '+(trmp^2 nameTerms:trmp~1)']],
  ['China war', ['+(china^2 china~1) +war', '(china nameTerms:china~1^0.1) war']],
  [
    'iron tariffs',
    [
      '+iron +(tariff^2 tariffs~1)',
      '+(iron^2 nameTerms:iron~1) +(tariff^2 tariffs~1)',
      '(iron nameTerms:iron~1^0.1) (tariff nameTerms:tariffs~1^0.1)',
    ],
  ],
  ['习近平 2025', ['+"习近 近平" +2025', '"习近 近平" 2025']],
  ['…', ['""']],
])('"%s" is asked in these ways, one after the other: %j', (query, asked) => {
  expect(listQueries(toWords(query))).toEqual(asked)
})

test.each([
  ['习近平会见特朗普', '习近平', '«习近平»会见特朗普'],
  ['ガスパルは言った', 'ｶﾞｽﾊﾟﾙ', '«ガスパル»は言った'],
  ['Franz Strauß', 'strauss', 'Franz «Strauß»'],
  ['Łukasz Żółkiewski’s day', 'zolkiewski', 'Łukasz «Żółkiewski’s» day'],
  ['The U.S. and China', 'US', 'The «U.S». and China'],
  ['soft\u00ADened tariffs', 'softened', '«soft\u00ADened» tariffs'],
  ['the agreement', 'agreemnet', 'the «agreement»'],
  ['关税，关税战', '关税 税战', '«关税»，«关税战»'],
  ['United Kingdom', 'Britain', '«United Kingdom»'],
])('in "%s", "%s" is marked', (text, query, marked) => {
  expect(highlight([text], toWords(query))).toBe(marked)
})

/** Whether the terms of a text meet a query as the index would, without its tolerance. */
function finds(query: string, text: string): boolean {
  const terms = ` ${listTerms([text])} `
  return Array.from(toQuery(toWords(query)).matchAll(/\+(?:"([^"]+)"|\(([^ ^]+)\S* \S+|(\S+))/gu)).every(
    ([, phrase, stem, term]) => terms.includes(` ${phrase ?? stem ?? term} `),
  )
}

test('whatever stands in a text is found in it', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...["China's", 'U.S.', '4.5', '1,000', 'n’t', '-', '. ', ' ', '习近平', 'ガ', 'ß', '\u200B', 'the', '한국'],
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''))
  fc.assert(fc.property(text, (whole) => finds(whole, whole)))
  fc.assert(fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => finds(pieces[0] ?? '', pieces.join(' '))))
})

test('no query has syntax of the index', () => {
  const property = fc.property(fc.string({ unit: 'grapheme' }), (query) =>
    toWords(query).every((word) => /^[\p{L}\p{M}\p{N}.]+$/u.test(word)),
  )
  fc.assert(property, { numRuns: 10_000 })
})
