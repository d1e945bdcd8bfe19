import { expect } from 'vitest'
import { emptyGraphTest as test } from './fixtures.ts'
import { asJson } from './service.ts'

/** Each query is refused with BAD_USER_INPUT and this advice. */
function refuses(what: string, advice: string, query: string, variables: Record<string, unknown> = {}) {
  test(what, async ({ ask }) => {
    const { errors } = await ask(query, variables)
    const extensions = { code: 'BAD_USER_INPUT' }
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining(advice), extensions })])
  })
}

const ids = Array.from({ length: 101 }, (_, index) => `Topic:topic-${index}`)
const elsewhere = Buffer.from(JSON.stringify(['mark', 'soybeans', 'Commodity:soybeans'])).toString('base64url')
const page = 'Use a `cursor`, or the `endCursor` or `startCursor`, of another page'
const date = 'write 2025, 2025-04 or 2025-04-09'
const reference = 'name, slug, code or id of 1 to 200 characters'

refuses('a malformed id', 'Write Type:slug, for example Measure:us-fentanyl-tariff', '{ node(id: "soy") { id } }')
refuses(
  'a malformed id among others',
  '"b" is no global id. Write Type:slug',
  '{ nodes(ids: ["Topic:a", "b"]) { id } }',
)
refuses('101 ids', 'up to 100 ids', 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
refuses('what is no cursor', page, '{ entities(after: "page 2") { nodes { id } } }')
refuses('a cursor of another list', page, `{ measures(after: "${elsewhere}") { nodes { id } } }`)
refuses('what is no cursor at the end', page, '{ entities(before: "page 2") { nodes { id } } }')
refuses(
  'last: 101',
  '`last` is 101; it can be 0 to 100. Read further pages with `before`',
  '{ entities(last: 101) { nodes { id } } }',
)
refuses('both ends', 'Give `first` for the beginning', '{ entities(first: 1, last: 1) { nodes { id } } }')
refuses('first: 101', 'can be 0 to 100. Read further pages with `after`', '{ entities(first: 101) { nodes { id } } }')
refuses('first: -1', 'can be 0 to 100', 'query Q($n: Int) { entities(first: $n) { nodes { id } } }', { n: -1 })
refuses('first: 0 of chains', '`first` is 0; it can be 1 to 100', '{ retaliationChains(first: 0) { length } }')
refuses('a bad date', date, '{ threats(asOf: "2025-02-30") { outcome } }')
refuses('a bad date in a variable', date, 'query Q($d: EdtfDate) { threats(asOf: $d) { outcome } }', { d: 'May' })
refuses('a bad date in a filter', date, '{ measures(filter: { asOf: "9 April" }) { totalCount } }')
refuses('an empty EntityRef', reference, '{ entity(ref: "") { id } }')
refuses('an EntityRef of blanks', reference, 'query Q($r: EntityRef!) { entity(ref: $r) { id } }', { r: '  ' })
refuses('maxDepth: 51', '`maxDepth` is 51; it can be 1 to 50', '{ retaliationChains(maxDepth: 51) { length } }')
refuses('first: 101 paths', 'can be 1 to 100', '{ shortestPaths(from: "US", to: "China", first: 101) { hasMore } }')
refuses('maxLength: 11', 'can be 1 to 10', '{ shortestPath(from: "US", to: "China", maxLength: 11) { length } }')
refuses('501 characters', 'it can have 500', `{ search(query: "${'a'.repeat(501)}") { totalCount } }`)
refuses('a missing variable', '"$r" of required type', 'query Q($r: EntityRef!) { entity(ref: $r) { id } }')
refuses('a mutation', 'not configured to execute mutation', 'mutation { delete }')

const asText = 'is a number, and a date is a text: write it as text: "2025"'
refuses('a number for a date', asText, '{ threats(asOf: 2025) { outcome } }')
refuses('a number for a date in a filter', asText, '{ measures(filter: { asOf: 2025 }) { totalCount } }')
refuses('a number for a date in a variable', asText, 'query Q($d: EdtfDate) { threats(asOf: $d) { outcome } }', {
  d: 2025,
})
refuses(
  'a number for a date in a variable filter',
  asText,
  'query Q($f: MeasureFilter) { measures(filter: $f) { totalCount } }',
  {
    f: { asOf: 2025 },
  },
)
refuses(
  'a number that is no year',
  'write it as text: "2025", "2025-04" or "2025-04-09"',
  '{ threats(asOf: 20250409) { outcome } }',
)
refuses('a fraction for a date', '2025.04 is a number, and a date is a text', '{ threats(asOf: 2025.04) { outcome } }')
refuses('a number for a name', 'write it as text: "1201"', '{ commodity(ref: 1201) { id } }')

test.for([
  ['{ threats(asOf: "May") { outcome } }', '`asOf`: "May" is no date', 17],
  ['{ measures(filter: { announcedFrom: "9 April" }) { totalCount } }', '`announcedFrom`: "9 April" is no date', 37],
  ['{ entity(ref: "") { id } }', '`ref`: An EntityRef is a name', 15],
  ['{ timeline(about: ["China", ""]) { totalCount } }', '`about`: An EntityRef is a name', 29],
  ['query Q($d: EdtfDate = "May") { threats(asOf: $d) { outcome } }', '`$d`: "May" is no date', 24],
  ['{ threats(asOf: 2025) { outcome } }', '`asOf`: 2025 is a number', 17],
  ['{ threats(asOf: [2025]) { outcome } }', '`asOf`: This is no date', 17],
  ['{ person(ref: "Trump") { said(to: "soon") { totalCount } } }', '`to`: "soon" is no date', 35],
] as const)(
  'what is wrong with a literal says where it stands and what it is for: %s',
  async ([query, message, column], { send }) => {
    const { body } = await send(asJson({ query }))
    expect(body?.errors).toEqual([
      {
        message: expect.stringContaining(message),
        locations: [{ line: 1, column }],
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      },
    ])
  },
)
