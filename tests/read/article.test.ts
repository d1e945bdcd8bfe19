import { expect, test } from 'vitest'
import { readPlainArticle } from '../../src/read/article/article.ts'
import { checkArticle } from '../../src/read/article/check-article.ts'

const wrapped = `China said on Monday that it would
raise tariffs on goods from Peru to
25 percent. "We will see," said Ann
Sample, an economist.

Peru, whose exports have fallen, said
it was not ready to answer the move.`

test.for(['\n', '\r\n'])('lines that are broken at a width are joined, and places stay', (end) => {
  const text = wrapped.replaceAll('\n', end)
  const { paragraphs, text: read } = readPlainArticle('made-up', text)
  expect(paragraphs.map((paragraph) => paragraph.text.replace(/ +/gu, ' '))).toEqual([
    'China said on Monday that it would raise tariffs on goods from Peru to 25 percent. "We will see," said Ann Sample, an economist.',
    'Peru, whose exports have fallen, said it was not ready to answer the move.',
  ])
  expect(read).toHaveLength(text.length)
})

test('a line is a paragraph where lines are not broken', () => {
  const lines = [
    'A heading',
    `${'Long words of one paragraph. '.repeat(9)}`,
    'A short one.',
    '“A quotation,”',
    'said Ann Sample.',
  ]
  expect(readPlainArticle('made-up', lines.join('\n')).paragraphs).toHaveLength(5)
})

const english =
  'The minister said on Monday that it was too late for a deal with the other side, and that prices of steel would rise by a tenth.'
const cases: readonly (readonly [title: string, text: string, doubts: number])[] = [
  ['English', english, 0],
  [
    'English with many names',
    'Ann Sample, Ben Example, Cara Example and Dan Sample of Example Steel met in Lima on Friday for talks.',
    0,
  ],
  ['a heading alone', 'Peru raises tariffs', 0],
  [
    'German',
    'Der Minister sagte am Montag, dass es zu spät für ein Abkommen sei und dass die Preise für Stahl in Peru um ein Zehntel steigen würden.',
    1,
  ],
  [
    'Spanish',
    'El ministro dijo el lunes que era demasiado tarde para un acuerdo y que los precios del acero subirían una décima parte en el Perú.',
    1,
  ],
  ['Chinese', '商务部发言人表示坚决反对。', 1],
]

test.for(cases)('whether a text is English: %s', ([, text, doubts]) => {
  expect(checkArticle(readPlainArticle('made-up', text))).toHaveLength(doubts)
})

test.for([
  ['no text', ' \n\n', /no text/],
  ['zero bytes', 'a\0b', /zero bytes/],
  ['a paragraph without end', 'word '.repeat(11_000), /break it into its paragraphs/],
  ['a book', `${'word '.repeat(1000)}\n`.repeat(90), /split it/],
] as const)('%s is refused', ([, text, message]) => {
  expect(() => checkArticle(readPlainArticle('made-up', text))).toThrow(message)
})
