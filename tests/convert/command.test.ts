import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { makeCollection } from '../../src/load/collection/make-collection.ts'
import { readSeed } from '../../src/load/read/read-seed.ts'
import { acceptDraft } from '../../src/review/accept-draft.ts'

const program = resolve(import.meta.dirname, '../../src/cli/index.ts')

const map = `
source: {slug: list, title: A list, publishedOn: "2025"}
topics: {slug: "{Name}", name: "{Name}"}
`

/** A folder with a table and a map, and the command that runs in it. */
function makeFolder(table = 'Name\nsteel\ncopper\nzinc\nnickel\n') {
  const folder = mkdtempSync(join(tmpdir(), 'tit-for-tat-convert-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'table.csv'), table)
  writeFileSync(join(folder, 'map.yaml'), map)
  const convert = async (...words: string[]) => {
    const run = promisify(execFile)(process.execPath, [program, 'convert', ...words], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1' },
    })
    const { code, stdout, stderr } = await run.then(
      (done) => ({ code: 0, ...done }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    )
    return { code, stdout, stderr }
  }
  return { folder, convert }
}

const words = ['table.csv', '--as', 'topics', '--map', 'map.yaml']

test('it makes a folder, and replaces it only if told to', async () => {
  const { folder, convert } = makeFolder()
  expect(await convert(...words)).toMatchObject({ code: 0, stdout: expect.stringContaining('1 article, 4 topics') })
  const topics = readFileSync(join(folder, 'table/topics.jsonl'), 'utf8')
  expect(topics.split('\n')[0]).toBe('{"slug":"steel","name":"steel","cite":["list#1"]}')
  writeFileSync(join(folder, 'table.csv'), 'Name\nsteel\n')
  expect(await convert(...words)).toMatchObject({ code: 1, stderr: expect.stringContaining('table holds something') })
  expect(readFileSync(join(folder, 'table/topics.jsonl'), 'utf8')).toBe(topics)
  expect(await convert(...words, '--force')).toMatchObject({ code: 0 })
  expect(readFileSync(join(folder, 'table/topics.jsonl'), 'utf8')).toBe(`${topics.split('\n')[0]}\n`)
  expect(readdirSync(folder).toSorted()).toEqual(['map.yaml', 'table', 'table.csv'])
})

test('a dry run shows the first entries and writes nothing', async () => {
  const { folder, convert } = makeFolder()
  const { code, stdout } = await convert(...words, '--dry-run')
  expect(stdout).toContain('topics:\n  - slug: steel\n    name: steel\n    cite:\n      - list#1\n')
  expect(stdout).toContain('- … and 1 more')
  expect(stdout).toMatch(/Nothing was written: 1 article, 4 topics\.\n$/)
  expect({ code, made: existsSync(join(folder, 'table')) }).toEqual({ code: 0, made: false })
})

test('a table with a fault ends with 1 and leaves what was there', async () => {
  const { folder, convert } = makeFolder('Name\nsteel\n价格\n')
  mkdirSync(join(folder, 'table'))
  const { code, stderr } = await convert(...words)
  expect(stderr).toContain('table.csv:3: row 2: column "Name": "价格" has no Latin letters')
  expect({ code, made: readdirSync(join(folder, 'table')) }).toEqual({ code: 1, made: [] })
})

test.each([
  [['nowhere.csv', '--as', 'topics', '--map', 'map.yaml'], 'There is no file nowhere.csv'],
  [['table.csv', '--as', 'articles', '--map', 'map.yaml'], 'It must be one of countries, '],
  [['table.csv', '--as', 'topics'], "required option '--map <file>' not specified"],
  [['table.csv', '--map', 'map.yaml'], "required option '--as <concept>' not specified"],
])('bad usage ends with 2: %j', async (given, message) => {
  const { convert } = makeFolder()
  expect(await convert(...given)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) })
})

test('--help shows how it is used', async () => {
  const { convert } = makeFolder()
  expect(await convert('--help')).toMatchObject({ code: 0, stdout: expect.stringMatching(/--dry-run.*Examples:/s) })
})

test('into a collection it makes a draft to look through, and what is there already gets further passages', async () => {
  const { folder, convert } = makeFolder()
  const mine = makeCollection(join(folder, 'mine'))
  writeFileSync(
    join(mine, 'articles.yaml'),
    `- {slug: old, title: Old, publishedOn: "2024", paragraphs: ["${'a'.repeat(64)}"]}\n`,
  )
  writeFileSync(join(mine, 'topics.yaml'), '- {slug: steel, name: steel, cite: [old#1]}\n')
  const { code, stdout } = await convert(...words, '--into', 'mine')
  expect([code, stdout]).toEqual([0, expect.stringContaining('mine/drafts/list.yaml has 1 article, 4 topics')])
  expect(stdout).toContain('- slug: steel')
  expect(existsSync(join(folder, 'table'))).toBe(false)
  expect(readSeed(mine).topics).toHaveLength(1)
  expect(await convert(...words, '--into', 'mine')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('--force'),
  })
  expect(acceptDraft([mine], 'list').counts).toEqual([
    ['articles', 1],
    ['topics', 3],
    ['alsoCites', 1],
  ])
  const { topics } = readSeed(mine)
  expect(topics.find(({ slug }) => slug === 'steel')?.cite).toEqual(['old#1', 'list#1'])
  expect(await convert(...words, '--into', 'mine', '--force')).toMatchObject({ code: 0 })
  expect(acceptDraft([mine], 'list')).toMatchObject({ isSame: true })
})
