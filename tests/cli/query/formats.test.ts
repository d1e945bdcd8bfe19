import { getOperationAST, parse } from 'graphql'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { chooseDrawing } from '../../../src/cli/query/draw-mermaid.ts'
import { fitColumns, printTable } from '../../../src/cli/query/print-table.ts'
import { listPaths, listSections } from '../../../src/tables/list-sections.ts'
import { writeCsv } from '../../../src/tables/write-csv.ts'

function toOperation(text: string) {
  const node = getOperationAST(parse(text))
  if (!node) throw new Error('no operation')
  return { text, node }
}

const page = {
  list: {
    totalCount: 7,
    pageInfo: { hasNextPage: true, endCursor: 'abc' },
    nodes: [
      { id: 'A:1', name: 'one', by: null, parts: [{ rate: 5 }, { rate: null }], covers: { nodes: [{ name: 'x' }] } },
      { id: 'A:2', name: 'two', by: { __typename: 'A', name: 'y' }, parts: [], covers: { nodes: [] } },
    ],
  },
}

test('pages are unwrapped, values of inner lists are joined, objects become dotted paths', () => {
  const [section, ...others] = listSections(page)
  expect(others).toEqual([])
  expect(listPaths(section?.rows ?? [])).toEqual(['id', 'name', 'parts.rate', 'covers.name', 'by.name'])
  expect(section?.rows.map((row) => Object.fromEntries(row))).toEqual([
    { id: ['A:1'], name: ['one'], by: [], parts: [], 'parts.rate': ['5', '–'], covers: [], 'covers.name': ['x'] },
    { id: ['A:2'], name: ['two'], 'by.name': ['y'], parts: [], covers: [] },
  ])
})

test('a page says how many rows there are, and where the next begins', () => {
  expect(printTable(page, 80)).toMatch(/\n2 of 7; the next: --var after=abc$/)
})

test('lists of an object are sections of their own', () => {
  const data = { path: { length: 1, nodes: [{ id: 'a' }], links: [{ type: 'T' }] } }
  expect(listSections(data).map(({ title }) => title)).toEqual(['path', 'path.nodes', 'path.links'])
  expect(writeCsv(data)).toBe('part,length,id,type\r\npath,1,,\r\npath.nodes,,a,\r\npath.links,,,T\r\n')
})

test('csv quotes what has commas, quotes or line breaks', () => {
  expect(writeCsv({ list: [{ a: 'x, "y"\nz' }] })).toBe('a\r\n"x, ""y""\nz"\r\n')
})

test('nothing is said to be nothing', () => {
  expect(printTable({ list: { nodes: [], totalCount: 0 } }, 80)).toBe('Nothing was found.')
  expect(printTable({ article: null }, 80)).toBe('Nothing was found.')
  expect(writeCsv({ list: [] })).toBe('\r\n')
})

test.each([40, 60, 80, 120, 200])('tables fit %i columns', (width) => {
  const row = { name: 'word '.repeat(30), gist: 'x'.repeat(500), a: 'short', b: 'some more words', c: 'and others' }
  const lines = printTable({ list: [row, { ...row, name: 'other' }] }, width).split('\n')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width)
})

test('narrow columns get what they need, wide ones share the rest', () => {
  expect(fitColumns([4, 200, 10, 200], 80)).toEqual([4, 26, 10, 27])
  expect(fitColumns([200, 200, 200, 200, 200, 200], 80)).toBeNull()
})

test('Mermaid draws a path in the direction of its relationships, and a timeline by day', () => {
  const path = {
    p: {
      nodes: [
        { id: 'a', name: 'A "quoted"' },
        { id: 'b', gist: 'said: so' },
      ],
      relationships: [{ type: 'ABOUT', from: { id: 'b' }, to: { id: 'a' } }],
    },
  }
  expect(chooseDrawing(toOperation('{ p: shortestPath(from: "a", to: "b") { length } }'))(path)).toBe(
    'flowchart LR\n  n0["A #34;quoted#34;"]\n  n1["said#58; so"]\n  n1 -->|ABOUT| n0',
  )
  const nodes = [
    { on: '2025', summary: 'x: y' },
    { on: '2025', summary: 'z' },
    { on: '2026', summary: 'w' },
  ]
  expect(chooseDrawing(toOperation('{ timeline { totalCount } }'))({ timeline: { nodes } })).toBe(
    'timeline\n  2025 : x#58; y : z\n  2026 : w',
  )
})

test('what a drawing needs and was not asked for is named', () => {
  const draw = chooseDrawing(toOperation('{ retaliationChains { length } }'))
  expect(() => draw({ retaliationChains: [{ length: 1 }] })).toThrow('ask for: measures { id name } hops {')
})

test.each([
  ['=HYPERLINK("http://x.example","y")', true],
  ['+1-800 555', true],
  ['-2+3', true],
  ['@SUM(1)|cmd', true],
  ['\t=1', true],
  ['\r=1', true],
  ['  =1', true],
  ['"=1"', true],
  ['“=1', true],
  ['\u200B=1', true],
  ['＝1', true],
  ['%0A=1', true],
  ['-2.5', false],
  ['+3', false],
  ['-1e-7', false],
  ['-12%', false],
  ['US-China talks', false],
  ['2025-04-09', false],
  ['a=b', false],
  ['“so it goes”', false],
])('csv makes %j harmless: %s', (text, isFormula) => {
  const [, cell = ''] = writeCsv({ list: [{ a: text }] }).split(/(?<=^a\r\n)/)
  expect(cell.replace(/^"/, '').startsWith("'")).toBe(isFormula)
  expect(writeCsv({ list: [{ a: [text, text] }] }).match(/'/g)?.length ?? 0).toBe(isFormula ? 2 : 0)
})

test('excerpts have quotation marks in tables alone', () => {
  const data = { list: [{ excerpt: 'so it goes', printings: [{ excerpt: 'so' }, { excerpt: null }] }] }
  expect(writeCsv(data)).toBe('excerpt,printings.excerpt\r\nso it goes,so; –\r\n')
  expect(printTable(data, 80)).toMatch(/│ “so it goes” +│ “so”; – +│/)
})

test.each([20, 40, 79])('tables %i columns wide are broken between what people see as characters', (width) => {
  const family = '👨‍👩‍👧‍👦'
  const texts = [
    '🐉'.repeat(300),
    `${family}`.repeat(60),
    '中国商务部新闻发言人'.repeat(30),
    'e\u0301'.repeat(500),
    '🇺🇸🇨🇳'.repeat(80),
  ]
  const drawn = printTable({ list: texts.map((gist) => ({ gist, a: 1 })) }, width)
  expect(drawn.isWellFormed()).toBe(true)
  expect(new Set(drawn.split('\n').map((line) => stringWidth(line))).size).toBe(1)
  expect(stringWidth(drawn.split('\n')[0] ?? '')).toBeLessThanOrEqual(width)
  expect(drawn).not.toMatch(/ \u0301|\u200D +│|│ \u200D/u)
  expect(drawn.replaceAll(family, '')).not.toContain('\u200D')
})

test('each imposer has a colour of its own in Mermaid, whatever its name', () => {
  const names = ['中国商务部', '财政部', 'China', 'China', 'Министерство', 'a', 'b', 'c', 'd', 'e']
  const measures = names.map((name, index) => ({
    id: `Measure:m${index}`,
    name: `m${index}`,
    imposedBy: [{ id: `Organization:o${index}`, name }],
  }))
  const draw = chooseDrawing(toOperation('{ retaliationChains { length } }'))
  const drawn = draw({ retaliationChains: [{ measures, hops: [] }] })
  const classes = [...drawn.matchAll(/:::(\S+)/g)].map(([, name]) => name)
  const colours = [...drawn.matchAll(/classDef (\S+) fill:(#[0-9a-f]{6})/g)]
  expect(new Set(classes).size).toBe(names.length)
  expect(colours.map(([, name]) => name)).toEqual(classes)
  expect(new Set(colours.map(([, , colour]) => colour)).size).toBe(names.length)
  const unnamed = measures.map((one) => ({ ...one, imposedBy: one.imposedBy.map(({ name }) => ({ name })) }))
  expect(draw({ retaliationChains: [{ measures: unnamed, hops: [] }] }).match(/classDef/g)).toHaveLength(
    names.length - 1,
  )
})
