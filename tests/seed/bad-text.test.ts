import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readArticleFolder } from '../../src/load/read/article-folder.ts'
import { readSeed } from '../../src/load/read/read-seed.ts'
import { readSeedFile } from '../../src/load/read/seed-file.ts'
import { everything } from '../../src/load/read/share.ts'
import { writeShare } from '../../src/load/write/tables/write-share.ts'
import { holdCorpus } from '../load/make-corpus.ts'
import { catchExpected } from './make-seed.ts'

const article = `{"slug": "a", "title": "A", "publishedOn": "2025-01-01", "paragraphs": ["${'a'.repeat(64)}"]}`

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tit-for-tat-text-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** The topics of a seed whose file has these bytes; JSON is YAML. */
function readTopics(topics: string | Buffer, warn?: (line: string) => void) {
  const folder = makeFolder()
  writeFileSync(join(folder, 'articles.yaml'), `[${article}]`)
  writeFileSync(join(folder, 'topics.yaml'), topics)
  return readSeed(folder, { warn }).topics
}

/** What is wrong with a seed whose topics have these bytes, without the path of the folder. */
function refuseTopics(topics: string | Buffer): string {
  const { code, message } = catchExpected(() => readTopics(topics))
  expect(code).toBe('BAD_SEED')
  return message.replace(/^.*\n/, '').replace(/^.*\/(?=topics\.yaml)/gm, '')
}

/** The problems of a collection whose topics have these bytes. */
async function refuseLines(topics: string | Buffer): Promise<string[]> {
  const folder = makeFolder()
  writeFileSync(join(folder, 'articles.jsonl'), article)
  writeFileSync(join(folder, 'topics.jsonl'), topics)
  using corpus = await holdCorpus(folder)
  const { problems } = writeShare(corpus, makeFolder(), everything, () => {})
  return problems.map(({ line, message }) => `${line}: ${message}`)
}

const topic = (name: string, slug = 't') => `{"slug": "${slug}", "name": ${name}, "cite": ["a#1"]}`

test.each([
  [
    'a footnote star',
    '- slug: t\n  name: *section301\n  cite: [a#1]\n',
    'topics.yaml:2: *section301 repeats &section301',
  ],
  ['a star alone', '- slug: t\n  name: * see note\n  cite: [a#1]\n', 'topics.yaml:2: '],
  [
    'an alias of a later anchor',
    '- {slug: t, name: t, cite: *c}\n- {slug: u, name: u, cite: &c [a#1]}\n',
    'topics.yaml:1: *c',
  ],
  ['an alias within its own anchor', '- slug: t\n  name: t\n  cite: &c [a#1, *c]\n', 'topics.yaml:3: *c stands within'],
  [
    'a bomb of aliases',
    `- &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 30 }, (_, n) => `- &a${n + 1} [${`*a${n}, `.repeat(10)}]\n`).join('')}`,
    'topics.yaml:6: aliases repeat more than 1000000 values',
  ],
  ['lists that are nested without end', '['.repeat(100_000), 'too deeply'],
  ['lists that are nested more than any shape', `- ${'['.repeat(60)}${']'.repeat(60)}`, 'too deeply'],
])('%s is told with its line', (_, text, message) => {
  expect(refuseTopics(text)).toContain(message)
})

test('an anchor may be repeated as often as one likes', () => {
  const lines = Array.from(
    { length: 500 },
    (_, n) => `- {slug: t${n}, name: t${n}, cite: ${n === 0 ? '&c [a#1]' : '*c'}}\n`,
  )
  const topics = readTopics(lines.join(''))
  expect(topics).toHaveLength(500)
  expect(topics.at(-1)?.cite).toEqual(['a#1'])
})

test('a byte order mark is no content', async () => {
  expect(readTopics('\uFEFF- slug: t\n  name: t\n  cite: [a#1]\n')).toMatchObject([{ slug: 't' }])
  expect(readTopics('\uFEFF# with a comment\r\n- {slug: t, name: t, cite: [a#1]}\r\n')).toHaveLength(1)
  expect(await refuseLines(`\uFEFF${topic('"t"')}\r\n`)).toEqual([])
})

test.each([
  ['an order of a number', 'name: Executive order #14257', 'before "#14257"'],
  ['a number with a space', 'name: Tariffs # 3', 'before "# 3"'],
  ['a hashtag', 'name: t\n  description: They wrote #tariffs on it', 'before "#tariffs'],
  ['a text that begins so', 'name: t\n  description: #tariffs are great', 'before "#tariffs are great"'],
  ['a number alone', 'name: #14257', 'before "#14257"'],
  ['a sign alone', 'name: List #', 'before "#"'],
  ['an alias', 'name: t\n  aliases: [List #4\n  ]', 'before "#4"'],
])('a text that a comment cuts is told: %s', (_, lines, message) => {
  const told = refuseTopics(`- slug: t\n  ${lines}\n  cite: [a#1]\n`)
  expect(told).toContain(message)
  expect(told).toMatch(/topics\.yaml:[23]: t: /)
})

test('what may be a remark, or part of the text, is a warning; any other comment is none', () => {
  const warn = vi.fn()
  readTopics(
    [
      '# at the top',
      '- slug: t #1, no slug goes on like this',
      '  # on a line of its own',
      '  name: "t #1" # after quotation marks',
      '  aliases: # after a key',
      '    - >- # of a block',
      '      one #2',
      '    - tee # also two',
      '  cite: [a#1] # after a list',
      '# at the end',
    ].join('\n'),
    warn,
  )
  expect(warn.mock.calls).toEqual([
    [expect.stringMatching(/topics\.yaml:8: t: a comment ends this text before "# also two"/)],
  ])
})

test.each([
  ['statements', 'gist: He wants the tariffs # that hurt', 'gist', 3],
  ['statements', 'gist: x\n  excerpt: we will put # tariffs on it', 'excerpt', 4],
  ['statements', 'gist: x\n  excerpt: # that hurt', 'excerpt', 4],
  ['articles', 'title: The deal # what is in it', 'title', 3],
  ['measures', 'name: A duty\n  rationale: 关税 # 报复', 'rationale', 4],
  ['topics', 'name: t\n  description: the tariff\n    goes on # in two lines', 'description', 4],
] as const)('of %s too, a free text that a word follows behind # is told: %s', (concept, lines, _, line) => {
  const folder = makeFolder()
  writeFileSync(join(folder, `${concept}.yaml`), `# first\n- slug: t\n  ${lines}\n`)
  const { warnings } = readSeedFile(folder, concept)
  const message = expect.stringContaining('a comment ends this text before "# ')
  expect(warnings).toEqual([{ file: join(folder, `${concept}.yaml`), line, message }])
})

const latin = (text: string) => Buffer.from(text, 'latin1')
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')

test.each([
  ['Latin-1', latin(`${topic('"t"')}\n${topic('"Türkiye"', 'u')}\n`), 2, 'not UTF-8: save the file as UTF-8'],
  ['Windows-1252', Buffer.concat([latin(topic('"t')), Buffer.from([0x92]), latin('"}')]), 1, 'not UTF-8'],
  ['UTF-16', utf16(`${topic('"t"')}\n`), 1, 'looks like UTF-16'],
  ['UTF-16, the other way round', utf16(`${topic('"t"')}\n`).swap16(), 1, 'looks like UTF-16'],
  [
    'a sequence that is cut off',
    Buffer.concat([Buffer.from(topic('"t"')), Buffer.from([0x0a, 0xe4, 0xb8])]),
    2,
    'not UTF-8',
  ],
  [
    'a surrogate in three bytes',
    Buffer.concat([Buffer.from(topic('"t')), Buffer.from([0xed, 0xa0, 0x80]), latin('"}')]),
    1,
    'not UTF-8',
  ],
])('bytes in %s are refused with their line', async (_, bytes, line, message) => {
  const text = latin(bytes.toString('latin1').replaceAll(/^\{/gm, '- {'))
  expect(refuseTopics(text)).toMatch(new RegExp(`topics\\.yaml:${line}: .*${message}`))
  expect(await refuseLines(bytes)).toContainEqual(expect.stringMatching(new RegExp(`^${line}: .*${message}`)))
})

test('articles have to be UTF-8 as well', () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'a.txt'), latin('Title\nFrançois\n'))
  expect(catchExpected(() => readArticleFolder(folder)).message).toMatch(/a\.txt:2: not UTF-8/)
})

test.each([
  ['half a letter', String.raw`"bad \ud800 name"`, 'name: U+D800 is no letter'],
  ['the other half', String.raw`"\udc00"`, 'name: U+DC00'],
  ['NUL', String.raw`"a \u0000 b"`, 'name: U+0000 is a control character'],
  ['escape', String.raw`"a \u001b[31m"`, 'name: U+001B is a control character'],
  ['a control character of Latin-1', String.raw`"China\u0092s"`, 'name: U+0092 is a control character'],
  ['the sign of a lost letter', '"Fran\uFFFDois"', 'name: U+FFFD stands where a letter was lost'],
  ['no character', String.raw`"\uffff"`, 'name: U+FFFF'],
  ['a zero-width space', String.raw`"\u200b"`, 'name: there is nothing in it that can be seen'],
  ['a soft hyphen and a mark', String.raw`"\u00ad \u0301"`, 'name: there is nothing'],
  ['a filler of Hangul', String.raw`"\u3164\u115f"`, 'name: there is nothing'],
  ['a blank of Braille', String.raw`"\u2800"`, 'name: there is nothing'],
  ['a hundred thousand letters', `"${'a'.repeat(100_000)}"`, 'name: a name has at most 1000 letters'],
  ['letters that become many', `"${'\uFDFA'.repeat(900)}"`, 'name: a name has at most 3000 bytes'],
  ['a number', '5', 'name: Invalid input: expected string'],
])('a name of %s is told, in either form', async (_, name, message) => {
  const lines = `${topic('"one"', 'one')}\n${topic(name)}\n`
  expect(refuseTopics(lines.replaceAll(/^\{/gm, '- {'))).toContain(`topics.yaml:2: t: ${message}`)
  expect(await refuseLines(lines)).toEqual([expect.stringMatching(new RegExp(`^2: ${message.replaceAll('+', '\\+')}`))])
})

test.each([
  ['an alias', '{"slug":"t","name":"t","aliases":["\\u200b"],"cite":["a#1"]}', 'aliases.0: there is nothing'],
  [
    'an alias without end',
    `{"slug":"t","name":"t","aliases":["${'é'.repeat(9_000)}"],"cite":["a#1"]}`,
    'aliases.0: a name has',
  ],
  ['a description', '{"slug":"t","name":"t","description":"\\u0000","cite":["a#1"]}', 'description: U+0000'],
  [
    'a description without end',
    `{"slug":"t","name":"t","description":"${'a '.repeat(100_000)}","cite":["a#1"]}`,
    'description: a text has',
  ],
  [
    'a reference without end',
    `{"slug":"t","name":"t","broader":["Topic:${'a'.repeat(100_000)}"],"cite":["a#1"]}`,
    'broader.0: ',
  ],
  [
    'an excerpt of blanks',
    '{"slug":"t","name":"t","cite":[{"at":"a#1","excerpt":" \\u200b "}]}',
    'cite.0.excerpt: an excerpt has',
  ],
  ['a key', '{"slug":"t","name":"t","\\u001b[2J":1,"cite":["a#1"]}', 'Unrecognized key'],
  ['a key twice', '{"slug":"t","name":"one","name":"two","cite":["a#1"]}', 'the key "name" stands twice'],
  [
    'a key twice, written otherwise',
    '{"slug":"t","name":"one","n\\u0061me" : "two","cite":["a#1"]}',
    'the key "n\\u0061me" stands twice',
  ],
  ['a key twice within', '{"slug":"t","name":"t","cite":[{"at":"a#1","at":"a#1"}]}', 'the key "at" stands twice'],
  ['objects without end', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'too deeply'],
])('%s in a line is told', async (_, line, message) => {
  const [told, ...others] = await refuseLines(`\n${line}\n`)
  expect(told).toMatch(/^2: /)
  expect(told).toContain(message)
  expect(others).toEqual([])
})

test('texts that look like keys are none', async () => {
  expect(await refuseLines(topic(String.raw`"he said \"tariffs\": \"no\" : \":"`))).toEqual([])
})

test('two entries of one slug are told, in either form', async () => {
  const lines = `${topic('"one"')}\n${topic('"two"')}\n`
  expect(refuseTopics(lines.replaceAll(/^\{/gm, '- {'))).toContain('topics.yaml:2: t: an earlier entry has Topic:t')
  expect(await refuseLines(lines)).toEqual(['2: an earlier entry has Topic:t'])
})

test('what a terminal would obey is shown as an escape', () => {
  const told = refuseTopics(String.raw`- {slug: t, name: t, cite: [a#1], broader: ["Topic:\e[31m"]}`)
  expect(told).not.toMatch(/[^\P{C}\n]/u)
})
