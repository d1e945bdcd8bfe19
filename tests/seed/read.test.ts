import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSeed } from '../../src/load/read/read-seed.ts'
import { catchExpected, type Edit, findLine, makeSeed, smallSeed } from './make-seed.ts'

/** An edit that spoils the seed, the text at whose line it is told, and what is told. */
type Fault = readonly [name: string, edit: Edit, place: string, message: string]

const faults: readonly Fault[] = [
  ['bad syntax', ['people.yaml', 'name: He Lifeng', 'name: [He Lifeng'], 'aliases: [He]', 'collection'],
  ['a wrong enum value', ['measures.yaml', 'kind: IMPORT_TARIFF', 'kind: TAX'], 'kind: TAX', 'kind: Invalid option'],
  ['an unknown key', ['events.yaml', 'place: Geneva', 'where: Geneva'], 'where: Geneva', 'Unrecognized key: "where"'],
  [
    'an unknown reference',
    ['statements.yaml', '[Topic:decoupling, Event', '[Topic:recoupling, Event'],
    'Topic:recoupling',
    'bessent-no-decoupling: there is no Topic:recoupling',
  ],
  [
    'an id of the wrong type',
    ['agreements.yaml', 'reachedAt: Event:', 'reachedAt: Topic:'],
    'reachedAt: Topic:',
    'reachedAt: an id of Event, for example Event:some-slug',
  ],
  [
    'a name in the words that the statement does not lead to',
    [
      'statements.yaml',
      'gist: The meeting was open',
      'gist: The soya-beans of America made for a meeting that was open',
    ],
    'gist: The soya-beans',
    'he-candid-talks: it names Commodity:soybeans ("soya bean"), which neither about nor mentions has: add it to one of them',
  ],
  [
    'a mention of what the words do not name',
    ['statements.yaml', 'mentions: [Country:china]', 'mentions: [Country:china, Topic:decoupling]'],
    'Country:china, Topic:decoupling',
    'ministry-fight-to-the-end: neither gist nor excerpt names Topic:decoupling: take it out, give Topic:decoupling this name as an alias',
  ],
  [
    'a mention of what the statement is about',
    ['statements.yaml', 'mentions: [Country:china]', 'mentions: [Country:china, Measure:us-april-tariff]'],
    'mentions: [Country:china, Measure',
    'ministry-fight-to-the-end: about has Measure:us-april-tariff already',
  ],
  [
    'an exception that is none',
    ['statements.yaml', 'entity: "Person:he-lifeng"', 'entity: "Person:scott-bessent"'],
    'entity: "Person:scott-bessent"',
    'bessent-no-decoupling-once-more: Person:scott-bessent is no exception: take it out',
  ],
  [
    'a number for a date',
    ['events.yaml', 'endedOn: "2025-05-11"', 'endedOn: 2025'],
    'endedOn: 2025',
    'geneva-talks: endedOn: 2025 is a number, and a date is a text: write it as text: "2025"',
  ],
  [
    'a name in the words of a measure by which it is not found',
    ['measures.yaml', 'flow of fentanyl', 'sale of soya beans'],
    'rationale: Too little',
    'us-fentanyl-tariff: it names Commodity:soybeans ("soya bean"), and is not found by asking for it: add it to concerns',
  ],
  [
    'a name in a provision by which the agreement is not found',
    ['agreements.yaml', 'text: Talks go on.', 'text: Decoupling goes on.'],
    'text: Decoupling',
    'geneva-truce: it names Topic:decoupling ("decoupling"), and is not found by asking for it: add it to concerns',
  ],
  [
    'a name in the name of an event by which it is not found',
    ['events.yaml', 'name: Stockholm trade talks', 'name: Stockholm talks on decoupling'],
    'name: Stockholm',
    'stockholm-talks: it names Topic:decoupling ("decoupling"), and is not found by asking for it: add it to concerns',
  ],
  [
    'an exception of an event that is none',
    ['events.yaml', 'place: Stockholm, Sweden', 'exceptions: [{ entity: "Topic:decoupling", why: Not named. }]'],
    'Topic:decoupling',
    'stockholm-talks: Topic:decoupling is no exception: take it out',
  ],
  [
    'a bad date',
    ['events.yaml', 'endedOn: "2025-05-11"', 'endedOn: "2025-02-30"'],
    '2025-02-30',
    'geneva-talks: endedOn: "2025-02-30" is not a date: write 2025, 2025-04 or 2025-04-09, a span such as 2025-09-14/2025-09-15, and ~, ? or % behind what a source hedges',
  ],
  [
    'a slug that is taken',
    ['topics.yaml', 'slug: decoupling', 'slug: us-china-economic-ties\n  aliases: [parting]'],
    'slug: us-china-economic-ties\n  aliases',
    'us-china-economic-ties: an earlier entry has Topic:us-china-economic-ties',
  ],
  [
    'a citation of an unknown article',
    ['claims.yaml', 'cite: ["geneva-report#4"]', 'cite: ["bern-report#4"]'],
    'bern-report',
    'there is no article bern-report',
  ],
  [
    'a paragraph beyond the last',
    ['claims.yaml', 'geneva-report#4', 'geneva-report#9'],
    'geneva-report#9',
    'geneva-report has 8 paragraphs, there is no #9',
  ],
  [
    'a citation that is none',
    ['topics.yaml', '"geneva-report#7"', '"geneva-report"'],
    '"geneva-report"',
    'cite.0: a passage is article-slug#paragraph',
  ],
  [
    'a long excerpt',
    ['statements.yaml', 'excerpt: fight to the end', 'excerpt: a b c d e f g h i j k l m'],
    'a b c d e',
    'cite.0.excerpt: an excerpt has at most 12 words',
  ],
  [
    "an alias that is another's name",
    ['commodities.yaml', 'aliases: [rare-earth metals]', 'aliases: [Soybeans]'],
    'aliases: [Soybeans]',
    'rare-earths: "Soybeans" is a name of Commodity:soybeans',
  ],
  [
    'a code that no country has',
    ['countries.yaml', 'code: EU', 'code: ZZ'],
    'code: ZZ',
    'european-union: ISO 3166-1 has no country ZZ',
  ],
  [
    'a length of time that is none',
    ['measures.yaml', 'by: Agreement:geneva-truce', 'by: Agreement:geneva-truce\n      duration: a year'],
    'duration: a year',
    'changes.0.duration: an ISO 8601 duration, for example P1Y, P3M or P90D',
  ],
  [
    'an expectation that is nobody’s',
    ['measures.yaml', 'by: Agreement:geneva-truce', 'by: Agreement:geneva-truce\n      modality: EXPECTED'],
    '- type: REDUCED_BY',
    'changes.0.saidBy: a change that is EXPECTED has saidBy: who expects or reports it',
  ],
  [
    'a log out of order',
    ['measures.yaml', 'on: "2025-03-04"', 'on: "2025-01"'],
    'on: "2025-01"',
    'us-fentanyl-tariff: the log is not in order: 2025-01 stands after 2025-02',
  ],
  [
    'a plan for what is in force',
    ['measures.yaml', 'IN_FORCE, on: "2025-03-04"', 'ANNOUNCED, on: "2025-03-04"'],
    'status: ANNOUNCED, on: "2025-03-04"',
    'us-fentanyl-tariff: ANNOUNCED stands after IN_FORCE: a plan for a measure in force is one of its changes, with a modality, or a measure of its own',
  ],
  [
    'an answer before its trigger',
    ['measures.yaml', 'on: "2025-03-10"', 'on: "2025-01-10"'],
    'measure: "Measure:us-fentanyl-tariff", basis',
    'china-farm-tariff: dated 2025-01-10, it cannot answer Measure:us-fentanyl-tariff of 2025-02',
  ],
  [
    'a retaliation cycle',
    [
      'measures.yaml',
      '  rationale:',
      '  retaliatedAgainst:\n    - { measure: "Measure:china-april-tariff", basis: STATED, cite: ["geneva-report#4"] }\n  rationale:',
    ],
    'measure: "Measure:us-fentanyl-tariff"',
    'RETALIATED_AGAINST forms a cycle: Measure:us-fentanyl-tariff → Measure:china-april-tariff → Measure:us-april-tariff',
  ],
  [
    'an impossible end',
    ['relationships.yaml', 'type: PRODUCES', 'type: PART_OF'],
    'type: PART_OF',
    'the subject of PART_OF is Organization, not Country:china',
  ],
  [
    'an end before the start',
    ['events.yaml', 'endedOn: "2025-05-11"', 'endedOn: "2025-05-09"'],
    'endedOn: "2025-05-09"',
    'geneva-talks: it ends before it starts',
  ],
]

test('the small seed has no problems', () => {
  const seed = readSeed(smallSeed)
  expect(seed.measures.map(({ slug }) => slug)).toContain('us-fentanyl-tariff')
  expect(seed.countries[1]).toMatchObject({ slug: 'china', code: 'CN' })
})

/** A file, what an edit makes of a reference in it, and the reference that then stands twice. */
const repetitions = [
  ['measures', 'imposedBy: [Country:china]', 'imposedBy: [Country:china, Country:china]', 'imposedBy.1: Country:china'],
  [
    'measures',
    '    - to: Country:united-states\n  covers:',
    '    - to: Country:united-states\n    - { to: Country:united-states, how: EXCLUDED }\n  covers:',
    'targets.1.to: Country:united-states',
  ],
  ['measures', 'to: Commodity:farm-goods', 'to: Commodity:soybeans', 'covers.1.to: Commodity:soybeans'],
  [
    'measures',
    'basis: STATED, cite: ["geneva-report#3"] }',
    'basis: STATED, cite: ["geneva-report#3"] }\n    - { measure: "Measure:us-fentanyl-tariff", basis: INFERRED, cite: ["geneva-report#2"] }',
    'retaliatedAgainst.1.measure: Measure:us-fentanyl-tariff',
  ],
  [
    'agreements',
    'parties: [Country:united-states, Country:china]',
    'parties: [Country:china, Country:china]',
    'parties.1: Country:china',
  ],
  [
    'agreements',
    'until: "2025-11-10", cite: ["stockholm-report#4"] }',
    'until: "2025-11-10", cite: ["stockholm-report#4"] }\n    - { agreement: "Agreement:geneva-truce", cite: ["stockholm-report#4"] }',
    'extends.1.agreement: Agreement:geneva-truce',
  ],
  ['events', 'who: "Person:he-lifeng" }', 'who: "Person:scott-bessent" }', 'participants.1.who: Person:scott-bessent'],
  [
    'commodities',
    'broader: [Commodity:farm-goods]',
    'broader: [Commodity:farm-goods, Commodity:farm-goods]',
    'broader.1: Commodity:farm-goods',
  ],
  [
    'statements',
    '[Topic:decoupling, Event:geneva-talks]',
    '[Topic:decoupling, Topic:decoupling]',
    'about.1: Topic:decoupling',
  ],
] as const

test.each(repetitions)('a reference that stands twice in %s is told: %s', (name, from, to, message) => {
  const directory = makeSeed([`${name}.yaml`, from, to])
  const error = catchExpected(() => readSeed(directory))
  expect(error.code).toBe('BAD_SEED')
  expect(error.message).toMatch(new RegExp(`${name}\\.yaml:\\d+: [a-z-]+: `))
  expect(error.message).toContain(`${message} stands twice`)
})

test('a person may hold two posts at one place, and a measure change twice by one agreement', () => {
  const change = '    - { type: REDUCED_BY, by: "Agreement:geneva-truce", on: "2025-08", cite: ["geneva-report#8"] }\n'
  const directory = makeSeed(
    [
      'people.yaml',
      '  positions:\n',
      '  positions:\n    - { role: adviser, at: Country:china, cite: ["geneva-report#6"] }\n    - { role: envoy, at: Country:china, cite: ["geneva-report#6"] }\n',
    ],
    ['measures.yaml', '  changes:\n', `  changes:\n${change}`],
  )
  expect(readSeed(directory).people[0]?.positions.length).toBeGreaterThan(1)
})

test.each(faults)('%s is told with its file and line', (_, edit, place, message) => {
  const directory = makeSeed(edit)
  const error = catchExpected(() => readSeed(directory))
  const file = join(directory, edit[0])
  expect(error.code).toBe('BAD_SEED')
  expect(error.message).toContain(`${file}:${findLine(file, place)}: `)
  expect(error.message).toContain(message)
})

test('all problems of all files come in one error, at most fifty of them', () => {
  const topics = Array.from({ length: 60 }, (_, index) => `- { slug: topic-${index}, name: 5, cite: [] }\n`)
  const directory = makeSeed(['people.yaml', 'role: Vice Premier', 'role: 7'])
  writeFileSync(join(directory, 'topics.yaml'), topics.join(''))
  const { message, details } = catchExpected(() => readSeed(directory))
  expect(message).toContain('people.yaml')
  expect(message).toContain('topics.yaml')
  expect(message).toMatch(/… and \d+ more$/u)
  expect(details.problems).toHaveLength(50)
})

test('a file that is not there is an empty list, a folder without any is an error', () => {
  const directory = makeSeed()
  rmSync(join(directory, 'claims.yaml'))
  expect(readSeed(directory).claims).toEqual([])
  for (const name of readdirSync(directory)) rmSync(join(directory, name), { recursive: true })
  expect(catchExpected(() => readSeed(directory)).message).toContain(`There is no seed in ${directory}`)
})

test('a file that is no list of entries is told', () => {
  const directory = makeSeed(['topics.yaml', '- slug: us-china', 'topics: []\n- slug: us-china'])
  expect(catchExpected(() => readSeed(directory)).message).toContain('topics.yaml:')
  writeFileSync(join(directory, 'topics.yaml'), 'topics: []\n')
  expect(catchExpected(() => readSeed(directory)).message).toContain('topics.yaml:1: a list of entries is expected')
})
