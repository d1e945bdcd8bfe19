import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { makeCollection } from '../../src/load/collection/make-collection.ts'
import { readCheckedEntries, readSeed } from '../../src/load/read/read-seed.ts'
import { acceptDraft } from '../../src/review/accept-draft.ts'
import { changeDraft, linkItem, listItems, openDraft } from '../../src/review/draft-file.ts'
import { makeDraft, type Proposed, type ReadArticle } from '../../src/review/make-draft.ts'
import { catchExpected } from '../seed/make-seed.ts'
import { article, proposed } from './oslo-talks.ts'

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tit-for-tat-draft-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  makeCollection(folder)
  return folder
}

const entriesOf = (folder: string) => readCheckedEntries(folder).map(({ entry }) => entry)
const pathOf = (folder: string) => join(folder, 'drafts/oslo-talks.yaml')

/** Decides on the items of a draft by their keys; gists for statements. */
function decide(folder: string, decisions: Readonly<Record<string, 'accept' | 'reject' | object>>): void {
  const path = pathOf(folder)
  for (const [start, decision] of Object.entries(decisions)) {
    const item = listItems(openDraft(path)).find(({ key }) => key?.startsWith(start))
    if (!item) throw new Error(`no proposal ${start}`)
    const { list, index, key = null } = item
    if (typeof decision === 'string') changeDraft(path, { list, index, key, decide: decision })
    else changeDraft(path, { list, index, key, decide: 'accept', values: { ...decision } })
  }
}

const all = {
  'Person ': 'accept',
  'Organization ': 'accept',
  'Commodity ': 'accept',
  'Statement #3': { gist: 'Negotiations will be about all the fish again.', about: ['Commodity:herrings'] },
  'Statement #2': 'reject',
} as const

test("a draft has the seed's shapes, says of each entry why it is proposed, and never proposes a gist", () => {
  const folder = makeFolder()
  expect(makeDraft(folder, article, proposed, entriesOf(folder))).toMatchObject({ added: 6, known: 0 })
  const draft = parse(readFileSync(pathOf(folder), 'utf8'))
  expect(draft.articles[0]).toMatchObject({ slug: 'oslo-talks', publishedOn: '2025-09-01', publisher: 'Nobody' })
  expect(draft.people).toEqual([
    {
      decide: null,
      band: 'sure',
      rule: 'name',
      key: 'Person jane-roe',
      slug: 'jane-roe',
      name: 'Jane Roe',
      aliases: ['Roe'],
      cite: ['oslo-talks#3'],
    },
  ])
  expect(draft.statements[0]).toMatchObject({
    slug: 'oslo-talks-3-jane-roe',
    speaker: 'Person:jane-roe',
    gist: null,
    about: ['Commodity:herrings'],
    cite: ['oslo-talks#3'],
  })
  expect(readFileSync(join(folder, 'articles/oslo-talks.txt'), 'utf8').split('\n')).toHaveLength(5)
})

test('a country that is new is proposed with its code, and accepted as it is; one that has none asks for it', () => {
  const folder = makeFolder()
  const place = {
    type: 'Country',
    band: 'sure',
    rule: 'country',
    id: null,
    organizationKind: null,
    paragraphs: [2],
  } as const
  const countries = [
    { ...place, name: 'Norway', aliases: ['Norwegian', 'Kingdom of Norway', 'Oslo'] },
    { ...place, name: 'Ruritania', aliases: [] },
  ]
  makeDraft(folder, article, { ...proposed, entities: [...proposed.entities, ...countries] }, entriesOf(folder))
  const draft = parse(readFileSync(pathOf(folder), 'utf8'))
  expect(draft.countries).toMatchObject([
    { name: 'Norway', code: 'NO' },
    { name: 'Ruritania', code: null },
  ])
  decide(folder, { ...all, 'Country norway': 'accept' })
  acceptDraft([folder], 'oslo-talks')
  expect(readSeed(folder).countries).toMatchObject([{ slug: 'norway', code: 'NO' }])
  decide(folder, { 'Country ruritania': 'accept' })
  expect(catchExpected(() => acceptDraft([folder], 'oslo-talks')).message).toContain('ruritania: code')
})

test('statements stand in the order of paragraphs, whatever the draft has', () => {
  const folder = makeFolder()
  makeDraft(folder, article, proposed, entriesOf(folder))
  const gist = 'It was told of fish.'
  decide(folder, {
    ...all,
    'Statement #2': { gist, about: ['Commodity:herrings'] },
    'Statement #4': { gist, about: ['Commodity:herrings'] },
  })
  acceptDraft([folder], 'oslo-talks')
  expect(readSeed(folder).statements.map(({ cite }) => cite[0])).toEqual([
    'oslo-talks#2',
    'oslo-talks#3',
    'oslo-talks#4',
  ])
})

test('a measure is proposed with its slots and without a name, and may be an entry of the log of a known one', () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'countries.yaml'), '- {slug: norway, code: "NO", cite: [old#1]}\n')
  writeFileSync(
    join(folder, 'articles.yaml'),
    `- {slug: old, title: Old, publishedOn: "2024", paragraphs: ["${'a'.repeat(64)}"]}\n`,
  )
  writeFileSync(
    join(folder, 'measures.yaml'),
    '- {slug: fish-duty, name: Norwegian duty on fish, kind: IMPORT_TARIFF, imposedBy: ["Country:norway"], log: [{status: IN_FORCE, on: "2024", rate: 5, cite: [old#1]}], cite: [old#1]}\n',
  )
  const measures = [
    {
      measure: 'IMPORT_TARIFF',
      imposer: 'Norway',
      imposerId: 'Country:norway',
      targets: [],
      goods: ['herrings'],
      rate: 12,
      status: 'IN_FORCE',
      day: '2025-09',
      paragraph: 2,
      band: 'look',
      rule: 'rate',
    },
  ] as const
  makeDraft(folder, article, { ...proposed, measures }, entriesOf(folder))
  expect(readFileSync(pathOf(folder), 'utf8')).not.toMatch(/[&*]a\d/)
  const draft = parse(readFileSync(pathOf(folder), 'utf8'))
  expect(draft.measures).toEqual([
    expect.objectContaining({
      slug: 'norway-import-tariff-oslo-talks',
      name: null,
      imposedBy: ['Country:norway'],
      covers: [{ to: 'Commodity:herrings' }],
      log: [{ status: 'IN_FORCE', on: '2025-09', rate: 12, cite: ['oslo-talks#2'] }],
    }),
  ])
  decide(folder, all)
  linkItem(pathOf(folder), { list: 'measures', index: 0, key: draft.measures[0].key }, 'Measure:fish-duty')
  acceptDraft([folder], 'oslo-talks')
  expect(readSeed(folder).measures.map(({ slug, log }) => [slug, log.map(({ rate }) => rate)])).toEqual([
    ['fish-duty', [5, 12]],
  ])
})

test('a document says that it is one', () => {
  const folder = makeFolder()
  makeDraft(folder, { ...article, form: 'DOCUMENT' }, proposed, [])
  decide(folder, all)
  acceptDraft([folder], 'oslo-talks')
  expect(readSeed(folder).articles[0]?.form).toBe('DOCUMENT')
})

test('accept writes what was accepted in the order of curators, and it is sound', () => {
  const folder = makeFolder()
  makeDraft(folder, article, proposed, entriesOf(folder))
  decide(folder, all)
  const accepted = acceptDraft([folder], 'oslo-talks')
  expect(accepted).toMatchObject({ undecided: 1, rejected: 1, isSame: false })
  expect(accepted.counts).toEqual([
    ['articles', 1],
    ['organizations', 1],
    ['people', 1],
    ['commodities', 1],
    ['statements', 1],
  ])
  const [statement] = readSeed(folder).statements
  expect(statement).toMatchObject({
    gist: 'Negotiations will be about all the fish again.',
    mentions: ['Commodity:herrings'].slice(1),
  })
  const text = readFileSync(accepted.reading, 'utf8')
  expect(text).not.toMatch(/decide|band|rule:|key:/)
  expect(Object.keys(parse(text).statements[0]).at(-1)).toBe('cite')
  expect(acceptDraft([folder], 'oslo-talks')).toMatchObject({ isSame: true })
  expect(readdirSync(join(folder, 'readings'))).toEqual(['oslo-talks.yaml'])
})

test('reading again proposes nothing twice, whatever was decided, and only what is new', () => {
  const folder = makeFolder()
  makeDraft(folder, article, proposed, entriesOf(folder))
  decide(folder, all)
  acceptDraft([folder], 'oslo-talks')
  const before = readFileSync(pathOf(folder), 'utf8')
  const again = {
    ...proposed,
    entities: proposed.entities.map((one) => (one.type === 'Person' ? { ...one, id: 'Person:jane-roe' } : one)),
  }
  expect(makeDraft(folder, article, again, entriesOf(folder))).toMatchObject({ added: 0, known: 6 })
  expect(readFileSync(pathOf(folder), 'utf8')).toBe(before)
  const more = {
    ...proposed,
    statements: [...proposed.statements, { ...proposed.statements[1], paragraph: 3 }],
  } as Proposed
  expect(makeDraft(folder, article, more, entriesOf(folder))).toMatchObject({ added: 1, known: 6 })
  expect(listItems(openDraft(pathOf(folder))).filter(({ decide: decision }) => decision === 'reject')).toHaveLength(1)
  const other = { ...article, paragraphs: article.paragraphs.slice(1) }
  expect(catchExpected(() => makeDraft(folder, other, proposed, [])).message).toContain('has another text')
})

test('a gist that is missing or copied is refused at its line in the draft, and nothing is written', () => {
  const folder = makeFolder()
  makeDraft(folder, article, proposed, entriesOf(folder))
  decide(folder, { ...all, 'Statement #3': 'accept' })
  const refuse = () => catchExpected(() => acceptDraft([folder], 'oslo-talks')).message
  expect(refuse()).toMatch(/drafts\/oslo-talks\.yaml:\d+: oslo-talks-3-jane-roe: gist: write one sentence/)
  for (const gist of [
    'We will put every single herring back on the TABLE.',
    'It is said that talks about herrings in Oslo went better than many had feared, the Ministry of Fish holds.',
    'Talks about herrings in Oslo went better.',
  ]) {
    decide(folder, { 'Statement #3': { gist } })
    expect(refuse()).toContain("gist: these are the article's words")
  }
  expect(existsSync(join(folder, 'readings/oslo-talks.yaml'))).toBe(false)
  decide(folder, { 'Statement #3': { gist: 'The herring will be put back.' } })
  expect(acceptDraft([folder], 'oslo-talks').isSame).toBe(false)
})

test('what does not stand with the rest is told at its line in the draft', () => {
  const folder = makeFolder()
  makeDraft(folder, article, proposed, entriesOf(folder))
  decide(folder, { 'Commodity ': 'accept', 'Statement #3': all['Statement #3'] })
  const refuse = () => catchExpected(() => acceptDraft([folder], 'oslo-talks')).message
  expect(refuse()).toMatch(/drafts\/oslo-talks\.yaml:\d+: oslo-talks-3-jane-roe: there is no Person:jane-roe/)
  decide(folder, { 'Person ': 'accept', 'Statement #3': { excerpt: 'We will put every single cod back' } })
  expect(refuse()).toContain('"We will put every single cod back" does not stand in that paragraph')
  decide(folder, { 'Statement #3': { excerpt: null, mode: 'SUNG' } })
  expect(refuse()).toMatch(/drafts\/oslo-talks\.yaml:\d+: .*mode/)
  writeFileSync(
    pathOf(folder),
    readFileSync(pathOf(folder), 'utf8').replace('- decide: accept', '- decide: yes please'),
  )
  expect(refuse()).toMatch(/decide/)
  expect(readdirSync(join(folder, 'readings'))).toEqual([])
})

test('what a statement mentions follows from its words and from what it is about, also when these change', () => {
  const folder = makeFolder()
  makeDraft(folder, article, proposed, entriesOf(folder))
  const gist = 'The Ministry of Fish has Jane Roe talk of herrings.'
  decide(folder, { ...all, 'Statement #3': { gist, about: ['Person:jane-roe'] } })
  acceptDraft([folder], 'oslo-talks')
  expect(readSeed(folder).statements[0]?.mentions).toEqual(['Organization:ministry-of-fish', 'Commodity:herrings'])
  decide(folder, {
    'Statement #3': { gist: 'It will go on with Jane Roe.', about: ['Commodity:herrings'], excerpt: null },
  })
  acceptDraft([folder], 'oslo-talks')
  expect(readSeed(folder).statements[0]?.mentions).toEqual(['Person:jane-roe'])
})

test('a reading that was changed by hand is not written over', () => {
  const folder = makeFolder()
  makeDraft(folder, article, proposed, entriesOf(folder))
  decide(folder, all)
  const { reading } = acceptDraft([folder], 'oslo-talks')
  writeFileSync(reading, readFileSync(reading, 'utf8').replace('all the fish', 'all those fish'))
  expect(catchExpected(() => acceptDraft([folder], 'oslo-talks')).message).toContain('was changed by hand')
  acceptDraft([folder], 'oslo-talks', { force: true })
  expect(readFileSync(reading, 'utf8')).toContain('all the fish')
})

test('the words of an utterance that another article has are proposed as a printing of it', () => {
  const folder = makeFolder()
  makeDraft(folder, article, proposed, entriesOf(folder))
  decide(folder, all)
  acceptDraft([folder], 'oslo-talks')
  const second: ReadArticle = {
    ...article,
    slug: 'bergen-report',
    paragraphs: ['Herrings', 'Bergen hears', '"We will put every single herring back on the table," Roe said.'],
  }
  const statements = [{ ...proposed.statements[0], speakerId: 'Person:jane-roe' }] as unknown as Proposed['statements']
  makeDraft(folder, second, { entities: [], statements }, entriesOf(folder))
  const draft = parse(readFileSync(join(folder, 'drafts/bergen-report.yaml'), 'utf8'))
  expect(draft.statements[0]).toMatchObject({ restates: 'Statement:oslo-talks-3-jane-roe', speaker: 'Person:jane-roe' })
})

test('texts of articles cannot break out of a draft, and names of files cannot lead elsewhere', () => {
  const folder = makeFolder()
  const nasty = 'x: [\n- &a *a !!js/function "\u2028 {{7*7}} ---\n...\nslug: evil'
  const title = nasty.replaceAll('\n', ' ')
  const entities = [{ ...proposed.entities[0], name: title, aliases: [title, '*b'] }] as unknown as Proposed['entities']
  makeDraft(folder, { ...article, title, paragraphs: [title, ...article.paragraphs] }, { entities, statements: [] }, [])
  const draft = parse(readFileSync(pathOf(folder), 'utf8'))
  expect(draft.articles[0].title).toBe(title)
  expect(draft.people[0].name).toBe(title)
  for (const slug of ['../../etc/passwd', 'a/b', '', 'A', '.'])
    expect(catchExpected(() => acceptDraft([folder], slug)).message).toContain('is no slug')
  mkdirSync(join(folder, 'x'))
  expect(catchExpected(() => acceptDraft([join(folder, 'x')], 'oslo-talks')).code).toBe('NOT_FOUND')
})
