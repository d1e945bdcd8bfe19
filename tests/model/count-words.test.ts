import { expect, test } from 'vitest'
import { excerpt } from '../../src/model/shape/citation.ts'
import { countWords } from '../../src/model/text/count-words.ts'

test.each([
  ['the U.S. tariff on 4.5% of goods', 7],
  ['$1,234.56 and 25% – “so” it goes', 6],
  ["they don't want l'accord, China's", 5],
  ['a naïve café, Ph.D. and p.m.', 6],
  ['one-two–three—four', 4],
  ['one/two\\three|four', 4],
  ['one_two\u203Fthree', 3],
  ['one.two.three', 3],
  ['it.is.to.be', 4],
  ['one:two·three', 3],
  ['one’two’three', 3],
  ['www.example.org', 3],
  ['ｏｎｅ．ｔｗｏ．ｔｈｒｅｅ', 3],
  ['one\u200Btwo', 2],
  ['one\u00ADtwo', 2],
  ['one\u2060two\uFEFFthree', 3],
  ['one\u200Ctwo\u200Dthree\uFE0Ffour', 4],
  ['one\u202Ftwo\u3000three\u00A0four', 4],
  ['习近平主席表示', 4],
  ['カタカナ東京都に行きました', 7],
  ['ประเทศไทยเป็นประเทศที่', 4],
  ['می‌خواهم بروم', 2],
  ['अंतर्राष्ट्रीय व्यापार', 2],
  ['미국과 중국의 무역', 3],
  ['— … “”', 0],
] as const)('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count)
})

const words = Array.from({ length: 40 }, (_, index) => ['tariff', 'goods', 'talks', 'deal'][index % 4])

test.each(['-', '–', '_', '/', '.', ':', '·', '’', '\u200B', '\u200D', '\u00AD', '\u2060', '\u202F', '\t', '，', ''])(
  'forty words joined by %j are no excerpt, twelve that are spaced are one',
  (joiner) => {
    const parts = joiner === '' ? words.map((word) => word?.repeat(2)) : words
    expect(excerpt.safeParse(parts.join(joiner)).success).toBe(false)
    expect(excerpt.safeParse(words.slice(0, 12).join(' ')).success).toBe(true)
  },
)

test.each([
  ['Chinese', '中国商务部新闻发言人表示中方坚决反对美方加征关税的做法并将采取必要措施维护自身合法权益'],
  ['Japanese', '日本政府は米国の関税措置について深い懸念を表明し、世界貿易機関の規則に照らして検討すると述べた'],
  ['Thai', 'กระทรวงพาณิชย์แถลงว่าจะเจรจากับสหรัฐอเมริกาเรื่องภาษีนำเข้าสินค้าไทยและรายงานผลต่อรัฐบาลโดยเร็วที่สุด'],
  [
    'Korean without spaces',
    '미국정부는중국산수입품에대한관세를추가로인상하겠다고발표했으며중국은이에대응하여보복관세를부과하겠다고밝혔고유럽연합도대응을준비하고있다고하며세계무역기구에제소할방침이라고덧붙였다고한다고전해졌다',
  ],
])('a long passage in %s is no excerpt', (_, text) => {
  expect(excerpt.safeParse(text).success).toBe(false)
})
