import { expect, test } from 'vitest'
import { readSeed } from '../../src/load/read/read-seed.ts'
import { recordSeed } from '../../src/load/record/gather.ts'
import { smallSeed } from './make-seed.ts'

const { nodes, relationships } = recordSeed(readSeed(smallSeed))

function findNode(id: string) {
  return nodes.find((node) => node.id === id)
}

function listTriples(type: string) {
  return relationships.filter((one) => one.type === type).map(({ from, to }) => `${from} → ${to}`)
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
    ['Name:america', 4],
    ['Name:washington', 4],
  ])
})

test('an article of which only a range of days is known keeps the range', () => {
  expect(findNode('Article:stockholm-report')).toMatchObject({
    properties: { publishedOn: '2025-10' },
    days: { publishedOnEarliest: '2025-10-13', publishedOnLatest: '2025-10-17', sortOn: '2025-10-13' },
  })
})

test('what is said again points to the first statement of the utterance', () => {
  expect(listTriples('RESTATES')).toEqual([
    'Statement:bessent-no-decoupling-again → Statement:bessent-no-decoupling',
    'Statement:bessent-no-decoupling-once-more → Statement:bessent-no-decoupling',
  ])
})

test('QUOTED_ON counts the statements of a speaker on a subject, from the first day to the last', () => {
  const quoted = relationships.find(({ key }) => key === 'QUOTED_ON|Person:scott-bessent|Topic:decoupling')
  expect(quoted).toMatchObject({
    properties: { firstOn: '2025-05', lastOn: '2025-05-12' },
    counts: { statements: 3 },
    days: { firstOnEarliest: '2025-05-01', lastOnLatest: '2025-05-12', knownFrom: '2025-05-13' },
  })
})

test('a statement is reported once for each passage; its excerpt belongs to the first', () => {
  const reports = relationships.filter(({ key }) => key.startsWith('REPORTED_IN|Statement:ministry'))
  expect(reports.map(({ counts, properties }) => [counts.paragraph, properties.excerpt])).toEqual([
    [5, 'fight to the end'],
    [4, undefined],
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
