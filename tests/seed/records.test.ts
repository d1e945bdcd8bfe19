import { expect, test } from 'vitest'
import { readSeed } from '../../src/load/read/read-seed.ts'
import { recordSeed } from '../../src/load/record/gather.ts'
import { smallSeed } from './make-seed.ts'

const { nodes, relationships } = recordSeed(readSeed(smallSeed))

function findNode(id: string) {
  return nodes.find((node) => node.id === id)
}

test('every id and every key stands once, and every end is there', () => {
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length)
  expect(new Set(relationships.map(({ key }) => key)).size).toBe(relationships.length)
  const loose = relationships.flatMap(({ from, to }) => [from, to]).filter((id) => !findNode(id))
  expect(loose).toEqual([])
})

test("a measure's status, rate and days are read off its log", () => {
  expect(findNode('Measure:us-april-tariff')).toMatchObject({
    labels: ['Entity', 'Measure'],
    properties: {
      status: 'IN_FORCE',
      rate: 10,
      rateScope: 'UNSPECIFIED',
      announcedOn: '2025-04-02',
      effectiveOn: '2025-05-14',
      citations: ['geneva-report#4', 'geneva-report#8'],
    },
    days: { announcedOnEarliest: '2025-04-02', sortOn: '2025-04-02', knownFrom: '2025-05-13' },
  })
})

test('a date is kept as given, with its first and last day', () => {
  expect(findNode('us-fentanyl-tariff/1')).toMatchObject({
    properties: { status: 'IN_FORCE', on: '2025-02', rate: 10, rateScope: 'ADDITIONAL' },
    counts: { position: 1 },
    days: { onEarliest: '2025-02-01', onLatest: '2025-02-28' },
  })
})

test('a country has its names from ISO 3166-1, or from its entry', () => {
  expect(findNode('Country:united-states')?.properties).toMatchObject({
    name: 'United States',
    alpha3: 'USA',
  })
  expect(findNode('Country:european-union')?.properties).toMatchObject({ name: 'European Union', code: 'EU' })
})

test('a name leads to its entity with the lowest rank that fits', () => {
  const ranks = relationships
    .filter(({ type, to }) => type === 'NAMES' && to === 'Country:united-states')
    .map(({ from, counts }) => [from, counts.rank])
  expect(ranks).toEqual([
    ['Name:country:united states', 0],
    ['Name:united states', 1],
    ['Name:us', 2],
    ['Name:usa', 2],
    ['Name:840', 2],
    ['Name:america', 4],
    ['Name:washington', 4],
    ['Name:united states of america', 5],
  ])
})

test('an article of which only a range of days is known keeps the range', () => {
  expect(findNode('Article:stockholm-report')).toMatchObject({
    properties: { publishedOn: '2025-10' },
    days: { publishedOnEarliest: '2025-10-13', publishedOnLatest: '2025-10-17', sortOn: '2025-10-13' },
  })
})

test('what is said again is the same statement, printed once more', () => {
  expect(nodes.filter(({ id }) => /^Statement:bessent|^Statement:.*-fight/.test(id)).map(({ id }) => id)).toEqual([
    'Statement:bessent-no-decoupling',
    'Statement:ministry-fight-to-the-end',
  ])
  expect(findNode('Statement:bessent-no-decoupling')).toMatchObject({
    properties: {
      ...{ mode: 'MIXED', excerpt: 'neither side wants a decoupling', saidOn: '2025-05-12' },
      citations: [expect.stringMatching(/^geneva-report#7~/u), 'stockholm-report#3'],
      exceptions: ['Person:he-lifeng'],
    },
    days: { knownFrom: '2025-05-13', sortOn: '2025-05-12' },
  })
  expect(listPrintings('bessent-no-decoupling')).toEqual([
    ['REPORTED_IN|Statement:bessent-no-decoupling|Article:geneva-report', 1, 'MIXED', [7]],
    [
      'REPORTED_IN|Statement:bessent-no-decoupling|Article:stockholm-report|bessent-no-decoupling-again',
      2,
      'INDIRECT',
      [3],
    ],
    [
      'REPORTED_IN|Statement:bessent-no-decoupling|Article:stockholm-report|bessent-no-decoupling-once-more',
      3,
      'INDIRECT',
      [3],
    ],
  ])
})

function listPrintings(slug: string) {
  return relationships
    .filter(({ type, from }) => type === 'REPORTED_IN' && from === `Statement:${slug}`)
    .map(({ key, properties, counts }) => [key, counts.place, properties.mode, counts.paragraphs])
}

test('whoever an article gives has made it, a person before a body; what one printing adds is known from it on', () => {
  const links = relationships.filter(({ from }) => from === 'Statement:ministry-fight-to-the-end')
  const told = links.map(({ type, to, counts, days }) => [type, to, counts.place, days.knownFrom])
  expect(told.filter(([type]) => type !== 'REPORTED_IN')).toEqual([
    ['MADE_BY', 'Person:he-lifeng', 1, '2025-10-17'],
    ['MADE_BY', 'Organization:chinese-ministry-of-commerce', 2, '2025-05-13'],
    ['SPOKEN_FOR', 'Country:china', 1, '2025-05-13'],
    ['ABOUT', 'Measure:us-april-tariff', undefined, '2025-05-13'],
    ['ABOUT', 'Topic:decoupling', undefined, '2025-10-17'],
    ['MENTIONS', 'Country:china', undefined, '2025-05-13'],
  ])
  const quoted = relationships.filter(({ type, to }) => type === 'QUOTED_ON' && to === 'Topic:decoupling')
  expect(quoted.map(({ from, counts, days }) => [from, counts.statements, days.knownFrom])).toEqual([
    ['Person:scott-bessent', 1, '2025-05-13'],
    ['Person:he-lifeng', 1, '2025-10-17'],
    ['Organization:chinese-ministry-of-commerce', 1, '2025-10-17'],
  ])
})

test('QUOTED_ON counts the utterances of a speaker on a subject, from the first day to the last', () => {
  const quoted = relationships.find(({ key }) => key === 'QUOTED_ON|Person:scott-bessent|Topic:decoupling')
  expect(quoted).toMatchObject({
    properties: { firstOn: '2025-05-12', lastOn: '2025-05-12' },
    counts: { statements: 1 },
    days: { firstOnEarliest: '2025-05-12', lastOnLatest: '2025-05-12', knownFrom: '2025-05-13' },
  })
})

test('a printing has all its passages in one article; the excerpt of a citation is that of the passage', () => {
  expect(listPrintings('ministry-fight-to-the-end')).toEqual([
    ['REPORTED_IN|Statement:ministry-fight-to-the-end|Article:geneva-report', 1, 'DIRECT', [4, 5]],
    [
      'REPORTED_IN|Statement:ministry-fight-to-the-end|Article:stockholm-report|he-fight-to-the-end',
      2,
      'INDIRECT',
      [4],
    ],
  ])
  expect(findNode('Statement:he-candid-talks')?.properties.citations).toEqual([
    expect.stringMatching(/^geneva-report#7~[0-9a-f]{8}$/u),
  ])
})

test('a value with two citations is two claims', () => {
  const claims = nodes.filter(({ labels }) => labels.includes('Claim'))
  expect(claims.map(({ id, properties }) => [id.split('/').at(-1), properties.value, properties.citation])).toEqual([
    ['1', '7', 'geneva-report#4'],
    ['2', '12', 'stockholm-report#5'],
    ['3', '12', 'stockholm-report#1'],
  ])
})

test('a relationship without evidence of its own has that of its entry', () => {
  const covers = relationships.filter(({ type, from }) => type === 'COVERS' && from === 'Measure:china-farm-tariff')
  expect(covers.map(({ properties }) => properties.citations)).toEqual([
    ['geneva-report#3'],
    [expect.stringMatching(/^geneva-report#3~/u)],
  ])
})
