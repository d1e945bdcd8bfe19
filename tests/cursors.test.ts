import { expect } from 'vitest'
import { wholeSeedTest as test } from './fixtures.ts'
import type { Ask } from './service.ts'

/** Where the list stands of which a page is asked for, with its arguments for the page behind it. */
type Write = (page: string) => string

const onChina = 'filter: { imposedBy: "China", kinds: [EXPORT_CONTROL] }'

/** The cursor at the end of a list's first page of one. */
async function readCursor(ask: Ask, write: Write): Promise<string> {
  const { data, errors } = await ask(`{ ${write('first: 1')} { pageInfo { endCursor } } ${closeAll(write)} }`)
  expect(errors).toBeUndefined()
  const [cursor] = JSON.stringify(data).match(/(?<="endCursor":")[^"]+/) ?? []
  return cursor ?? ''
}

/** What asking on behind a cursor, or before it, ends in: the code of its error, or the rows of the page. */
async function askOn(ask: Ask, write: Write, page: string): Promise<unknown> {
  const { data, errors } = await ask(`{ ${write(page)} { nodes { __typename } } ${closeAll(write)} }`)
  const [error] = errors ?? []
  if (error) return `${error.extensions.code}: ${error.message.split(',')[0]}`
  return JSON.stringify(data).includes('"nodes"')
}

const closeAll = (write: Write) => '}'.repeat(write('').split('{').length - write('').split('}').length)

const refused = 'BAD_USER_INPUT: `after` is a cursor of another list'

test.for<[string, Write, Write]>([
  ['measures for events', (page) => `measures(${page})`, (page) => `events(${page})`],
  ['events for measures', (page) => `events(${page})`, (page) => `measures(${page})`],
  ['articles for agreements', (page) => `articles(${page})`, (page) => `agreements(${page})`],
  ['measures in the other order', (page) => `measures(${page})`, (page) => `measures(order: ASC, ${page})`],
  [
    'measures of another imposer',
    (page) => `measures(${page} ${onChina})`,
    (page) => `measures(${page} filter: { imposedBy: "US", kinds: [EXPORT_CONTROL] })`,
  ],
  [
    'measures of fewer conditions',
    (page) => `measures(${page} ${onChina})`,
    (page) => `measures(${page} filter: { imposedBy: "China" })`,
  ],
  [
    'measures of another day',
    (page) => `measures(${page} filter: { asOf: "2025-05" })`,
    (page) => `measures(${page} filter: { asOf: "2025-06" })`,
  ],
  [
    'statements on something else',
    (page) => `whoSaid(about: "rare earths", ${page})`,
    (page) => `whoSaid(about: "TikTok", ${page})`,
  ],
  [
    'statements of fewer ways',
    (page) => `whoSaid(about: "rare earths", ${page})`,
    (page) => `whoSaid(about: "rare earths", closeness: [ABOUT], ${page})`,
  ],
  [
    'statements of a span',
    (page) => `whoSaid(about: "rare earths", ${page})`,
    (page) => `whoSaid(about: "rare earths", from: "2025", ${page})`,
  ],
  [
    'hits of another search',
    (page) => `search(query: "tariffs", ${page})`,
    (page) => `search(query: "soybeans", ${page})`,
  ],
  [
    'hits of other types',
    (page) => `search(query: "tariffs", ${page})`,
    (page) => `search(query: "tariffs", types: [MEASURE], ${page})`,
  ],
  ['the timeline of something', (page) => `timeline(${page})`, (page) => `timeline(about: ["China"], ${page})`],
  ['entities of a type', (page) => `entities(${page})`, (page) => `entities(types: [COUNTRY], ${page})`],
  [
    'what another country said',
    (page) => `country(ref: "China") { said(${page})`,
    (page) => `country(ref: "US") { said(${page})`,
  ],
  [
    'what another imposed',
    (page) => `country(ref: "China") { measuresImposed(${page})`,
    (page) => `country(ref: "US") { measuresImposed(${page})`,
  ],
  [
    'what it faces for what it imposed',
    (page) => `country(ref: "US") { measuresImposed(${page})`,
    (page) => `country(ref: "US") { measuresFaced(${page})`,
  ],
  [
    'who was quoted on something else',
    (page) => `entity(ref: "rare earths") { quotedBy(${page})`,
    (page) => `entity(ref: "soybeans") { quotedBy(${page})`,
  ],
  [
    'the statements of a thing for those of a question',
    (page) => `entity(ref: "rare earths") { statements(${page})`,
    (page) => `whoSaid(about: "rare earths", ${page})`,
  ],
] as const)('a cursor of another list is refused: %s', async ([, write, other], { ask }) => {
  const cursor = await readCursor(ask, write)
  expect(cursor).not.toBe('')
  expect(await askOn(ask, other, `first: 1, after: "${cursor}"`)).toBe(refused)
  expect(await askOn(ask, other, `last: 1, before: "${cursor}"`)).toBe(refused.replace('after', 'before'))
  expect(await askOn(ask, write, `first: 1, after: "${cursor}"`)).toBe(true)
  expect(await askOn(ask, write, `last: 1, before: "${cursor}"`)).toBe(true)
})

test.for<[string, Write, Write]>([
  [
    'a name in other letters',
    (page) => `whoSaid(about: "rare earths", ${page})`,
    (page) => `whoSaid(about: "Rare  Earths", ${page})`,
  ],
  [
    'a default that is written out',
    (page) => `measures(${page})`,
    (page) => `measures(order: DESC, filter: {}, ${page})`,
  ],
  [
    'null for what is not given',
    (page) => `measures(${page})`,
    (page) => `measures(order: null, filter: { asOf: null }, ${page})`,
  ],
  [
    'a date as the day that it ends on',
    (page) => `articles(to: "2025-11", ${page})`,
    (page) => `articles(to: "2025-11-30", ${page})`,
  ],
  [
    'an owner that is found in another way',
    (page) => `country(ref: "China") { said(${page})`,
    (page) => `node(id: "Country:china") { ... on Country { said(${page})`,
  ],
  [
    'an owner as what it is',
    (page) => `person(ref: "Trump") { said(${page})`,
    (page) => `entity(ref: "Donald Trump") { ... on Speaker { said(${page})`,
  ],
  ['pages of another size', (page) => `events(${page})`, (page) => `events(${page.replace('1', '7')})`],
] as const)('a cursor of the same list is taken: %s', async ([, write, other], { ask }) => {
  const cursor = await readCursor(ask, write)
  expect(await askOn(ask, other, `first: 1, after: "${cursor}"`)).toBe(true)
})
