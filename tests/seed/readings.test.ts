import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readSeed } from '../../src/load/read/read-seed.ts'
import { catchExpected, makeSeed } from './make-seed.ts'

const article = `
articles:
  - slug: oslo-report
    title: "Talks in Oslo, made up"
    publishedOn: "2025-09-01"
    paragraphs: ["${'a'.repeat(64)}", "${'b'.repeat(64)}"]
`

/** A copy of the small seed with readings. */
function withReadings(readings: Readonly<Record<string, string>>): string {
  const folder = makeSeed()
  mkdirSync(join(folder, 'readings'))
  for (const [name, text] of Object.entries(readings)) writeFileSync(join(folder, 'readings', name), text)
  return folder
}

/** A folder of its own with these files. */
function makeFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tit-for-tat-layer-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

/** What is wrong, without the folders' paths. */
function refuse(folders: string | readonly string[]): string {
  const { code, message } = catchExpected(() => readSeed(folders))
  expect(code).toBe('BAD_SEED')
  return message.replaceAll(/\S*\/tit-for-tat-(seed|layer)-[^/]*\//g, '$1/')
}

test('a reading adds entries of its own, entries to logs in order of time, and citations and names to what is known', () => {
  const before = readSeed(makeSeed())
  const [measure] = before.measures
  const [person] = before.people
  const folder = withReadings({
    'oslo-report.yaml': `${article}
topics:
  - slug: oslo-talks
    name: talks in Oslo
    cite: [oslo-report#2]
log:
  - measure: Measure:${measure?.slug}
    status: IN_FORCE
    on: "1999-01-01"
    cite: [oslo-report#2]
alsoCites:
  - entity: Person:${person?.slug}
    aliases: [Somebody from Oslo, ${person?.name}]
    cite: [oslo-report#1, "${person?.cite[0]}"]
`,
  })
  const after = readSeed(folder)
  expect(after.topics.at(-1)).toMatchObject({ slug: 'oslo-talks', cite: ['oslo-report#2'] })
  expect(after.articles.at(-1)?.slug).toBe('oslo-report')
  expect(after.measures[0]?.log[0]).toMatchObject({ on: '1999-01-01', cite: ['oslo-report#2'] })
  expect(after.measures[0]?.log.slice(1)).toEqual(measure?.log)
  expect(after.people[0]?.cite).toEqual([...(person?.cite ?? []), 'oslo-report#1'])
  expect(after.people[0]?.aliases).toContain('Somebody from Oslo')
})

test('what is wrong in a reading is told with its own line', () => {
  const [measure] = readSeed(makeSeed()).measures
  const message = refuse(
    withReadings({
      'oslo-report.yaml': `${article}
log:
  - measure: Measure:${measure?.slug}
    status: IN_FORCE
    on: "1999-01-01"
    cite: [oslo-report#9]
  - {measure: Measure:nobody-knows, status: IN_FORCE, cite: [oslo-report#1]}
alsoCites:
  - {entity: Person:nobody, cite: [oslo-report#1]}
  - {entity: Person:nobody, cites: [oslo-report#1]}
  - entity: Measure:${measure?.slug}
    cite: [oslo-report#8]
nonsense: []
`,
    }),
  )
  expect(message.split('\n').slice(1)).toEqual([
    expect.stringMatching(/^ {2}seed\/readings\/oslo-report\.yaml:12: .*oslo-report has 2 paragraphs, there is no #9/),
    '  seed/readings/oslo-report.yaml:13: there is no Measure:nobody-knows',
    '  seed/readings/oslo-report.yaml:15: there is no Person:nobody',
    expect.stringContaining('seed/readings/oslo-report.yaml:16: cite'),
    expect.stringContaining('seed/readings/oslo-report.yaml:16: Unrecognized key: "cites"'),
    expect.stringContaining('seed/readings/oslo-report.yaml:18: oslo-report has 2 paragraphs, there is no #8'),
    expect.stringMatching(
      /^ {2}seed\/readings\/oslo-report\.yaml:19: nonsense is no list of a reading: these are articles, /,
    ),
  ])
})

test('a reading is named after its article, and taking it back is removing its file', () => {
  expect(refuse(withReadings({ 'oslo.yaml': article }))).toContain('is named after another article')
  const folder = withReadings({ 'oslo-report.yaml': article })
  const { length } = readSeed(folder).articles
  rmSync(join(folder, 'readings', 'oslo-report.yaml'))
  expect(readSeed(folder).articles).toHaveLength(length - 1)
})

test('several folders are read as one: one refers to the other, and ids that collide are told with both places', () => {
  const ours = makeSeed()
  const [topic] = readSeed(ours).topics
  const [{ cite } = { cite: [] }] = readSeed(ours).people
  const theirs = makeFolder({
    'topics.yaml': `- {slug: of-theirs, name: of theirs, broader: ["Topic:${topic?.slug}"], cite: ["${cite[0]}"]}\n`,
  })
  expect(readSeed([ours, theirs]).topics.at(-1)?.slug).toBe('of-theirs')
  const again = makeFolder({ 'topics.yaml': `- {slug: ${topic?.slug}, name: another, cite: ["${cite[0]}"]}\n` })
  expect(refuse([ours, again])).toMatch(
    new RegExp(
      `layer/topics\\.yaml:1: ${topic?.slug}: an earlier entry has Topic:${topic?.slug}, at seed/topics\\.yaml:\\d+`,
    ),
  )
  const sameName = makeFolder({ 'topics.yaml': `- {slug: x, name: "${topic?.name}", cite: ["${cite[0]}"]}\n` })
  expect(refuse([ours, sameName])).toContain(
    `layer/topics.yaml:1: x: "${topic?.name}" is a name of Topic:${topic?.slug}`,
  )
})

test('a person of another folder who has a name already is told, with the line, and read', () => {
  const ours = makeSeed()
  const [person] = readSeed(ours).people
  const theirs = makeFolder({
    'people.yaml': `- {slug: of-theirs, name: "${person?.name.toUpperCase()}", cite: ["${person?.cite[0]}"]}\n`,
  })
  const warnings: string[] = []
  expect(readSeed([ours, theirs], { warn: (line) => warnings.push(line) }).people.at(-1)?.slug).toBe('of-theirs')
  expect(warnings).toEqual([
    expect.stringMatching(`/people\\.yaml:1: of-theirs: Person:${person?.slug} has this name too: `),
  ])
})

test('what stands in a file that cannot be read is not told as missing elsewhere', () => {
  const folder = withReadings({ 'oslo-report.yaml': 'a: [\n' })
  expect(refuse(folder).split('\n').slice(1)).toEqual([
    expect.stringMatching(/^ {2}seed\/readings\/oslo-report\.yaml:2: /),
  ])
  writeFileSync(join(folder, 'people.yaml'), '- [')
  const places = refuse(folder).matchAll(/^ {2}seed\/(.*):\d+: /gm)
  expect([...new Set(Array.from(places, ([, file]) => file))]).toEqual(['people.yaml', 'readings/oslo-report.yaml'])
})

test('a file without text, a list and nonsense are no reading, and files that editors leave are no readings', () => {
  expect(readSeed(withReadings({ 'oslo-report.yaml': '# nothing yet\n' })).topics).toEqual(readSeed(makeSeed()).topics)
  expect(refuse(withReadings({ 'oslo-report.yaml': '- slug: x\n' }))).toContain('oslo-report.yaml:1: lists of entries')
  expect(refuse(withReadings({ 'oslo-report.yaml': 'people: {}\n' }))).toContain(
    'oslo-report.yaml:1: people: a list of entries is expected',
  )
  const folder = withReadings({ 'oslo-report.yaml': article })
  cpSync(join(folder, 'readings/oslo-report.yaml'), join(folder, 'readings/.oslo-report.yaml.swp'))
  writeFileSync(join(folder, 'readings/.#x.yaml'), 'a: [')
  expect(readSeed(folder).articles.at(-1)?.slug).toBe('oslo-report')
})
