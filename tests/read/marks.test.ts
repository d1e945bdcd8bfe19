import { expect, test } from 'vitest'
import { readPlainArticle } from '../../src/read/article/article.ts'
import { CodePoints } from '../../src/read/article/code-points.ts'
import { findMarked } from '../../src/read/quotes/find-marked.ts'

/** What stands between marks in a text; nested spans are indented. */
function list(text: string): string[] {
  const article = readPlainArticle('made-up', text)
  return findMarked(article.paragraphs).map(({ start, end, depth }) => '  '.repeat(depth) + text.slice(start, end))
}

const cases: readonly (readonly [title: string, text: string, spans: string[]])[] = [
  ['curly', '“We will see,” she said. “Soon.”', ['We will see,', 'Soon.']],
  ['straight', '"We will see," she said. "Soon."', ['We will see,', 'Soon.']],
  ['single, as in British use', '‘We will see,’ she said. ‘Soon.’', ['We will see,', 'Soon.']],
  ['straight single', "'We will see,' she said. 'Soon.'", ['We will see,', 'Soon.']],
  ['angle', '«We will see», she said.', ['We will see']],
  ['nested', '“They said ‘no’ twice,” he said.', ['They said ‘no’ twice,', '  no']],
  ['nested, British', '‘They said “no” twice,’ he said.', ['They said “no” twice,', '  no']],
  ['nested straight', '"They said \'no\' twice," he said.', ["They said 'no' twice,", '  no']],
  ['straight in straight', '"He said "no" to me," she said.', ['He said "no" to me,', '  no']],
  ['apostrophes', '‘It’s ours and we’ll keep it,’ he said.', ['It’s ours and we’ll keep it,']],
  [
    'possessives within single marks',
    '‘The exporters’ order books and the miners’ plans are full,’ he said.',
    ['The exporters’ order books and the miners’ plans are full,'],
  ],
  ['a possessive outside', 'The exporters’ order books are full, and the growers’ too.', []],
  ['decades', 'In the ’90s and the ‘80s, prices fell.', []],
  ['a decade within', '‘It was better in the ’90s,’ he said.', ['It was better in the ’90s,']],
  ['several paragraphs', '“One.\n\n“Two.\n\n“Three,” she said.', ['One.', 'Two.', 'Three,']],
  ['several paragraphs, straight', '"One.\n\n"Two," she said.', ['One.', 'Two,']],
  ['never closed', 'He said: “We will see.\n\nNobody came.', ['We will see.']],
  ['never closed, and another after it', '“We will see, he said. “Soon,” she said.', ['Soon,']],
  ['inches and feet', 'A board of 6\' by 4" was sold.', []],
  ['a stray closing mark', 'We will see,” he said.', []],
  ['brackets', 'It was (“as ever”) late.', ['as ever']],
  ['a dash', 'It was—“as ever”—late.', ['as ever']],
  ['two in a row', '“One.” “Two.”', ['One.', 'Two.']],
  ['Windows line ends', '“One,” he said.\r\n\r\n“Two,” he said.\r\n', ['One,', 'Two,']],
]

test.for(cases)('%s', ([, text, spans]) => {
  expect(list(text)).toEqual(spans)
})

test('places count code points, also beyond the basic plane', () => {
  const text = '𝐀𝐁 “𝐂d”'
  const { start, end } = findMarked(readPlainArticle('made-up', text).paragraphs)[0] ?? { start: 0, end: 0 }
  const points = new CodePoints(text)
  expect([...text].slice(points.before(start), points.before(end)).join('')).toBe('𝐂d')
})
