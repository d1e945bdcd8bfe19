import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const program = resolve(import.meta.dirname, '../../src/cli/index.ts')

/** Runs `tft read` in a folder with these files. */
async function run(files: Readonly<Record<string, string | Buffer>>, ...words: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'tit-for-tat-read-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const done = promisify(execFile)(process.execPath, [program, 'read', ...words], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
  })
  return await done.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
}

const article =
  '𝐀 heading\r\n\r\n“We will see,” Ann Sample, an economist, said on Tuesday. Canada imposed a 25% tariff on Chinese steel.\r\n'

test('--json prints a line for each marked span first, then the proposals, with places in code points', async () => {
  const files = { 'a.txt': article, 'index.json': '[{"id": "a", "published_on": "2025-10-30"}]' }
  const { code, stdout } = await run(files, '--json', 'a.txt')
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(code).toBe(0)
  const cut = ({ start, end }: { start: number; end: number }) => [...article].slice(start, end).join('')
  expect(lines[0]).toMatchObject({ article: 'a', quote: true, speaker: 'Ann Sample', band: 'sure' })
  expect(cut(lines[0])).toBe('We will see,')
  const kinds = lines.map(({ kind }) => kind)
  expect(new Set(kinds)).toEqual(new Set([undefined, 'entity', 'statement', 'measure', 'day']))
  expect(kinds.lastIndexOf(undefined)).toBeLessThan(kinds.indexOf('entity'))
  expect(lines.find(({ kind }) => kind === 'day')).toMatchObject({ day: '2025-10-28', text: 'Tuesday' })
  expect(lines.find(({ kind }) => kind === 'measure')).toMatchObject({ measure: 'IMPORT_TARIFF', rate: 25 })
})

test('without it a summary is printed, with nothing that a terminal obeys', async () => {
  const { code, stdout } = await run({ 'a.txt': `${article}“\u001B[31mRed,” Ann Sample said.\n` }, 'a.txt')
  expect(code).toBe(0)
  expect(stdout).toContain('#2 sure Ann Sample DIRECT')
  expect(stdout).not.toContain('\u001B')
})

const refused: readonly (readonly [
  title: string,
  files: Record<string, string | Buffer>,
  words: string[],
  message: RegExp,
])[] = [
  ['a file that is not there', {}, ['none.txt'], /There is no file none\.txt/],
  ['another ending', { 'a.pdf': 'x' }, ['a.pdf'], /neither \.txt nor \.html/],
  ['an empty file', { 'a.txt': '' }, ['a.txt'], /a: there is no text in it/],
  [
    'a program',
    { 'a.txt': Buffer.from([0x7f, 0x45, 0, 0xff, 0xfe]) },
    ['a.txt'],
    /a\.txt:1: no text: it holds zero bytes/,
  ],
  [
    'another encoding',
    { 'a.txt': Buffer.from('said \x93no\x94', 'latin1') },
    ['a.txt'],
    /a\.txt:1: not UTF-8.*Windows-1252/,
  ],
  ['a page without text', { 'a.html': '<html><body><p>Subscribe</p></body></html>' }, ['a.html'], /fewer than 3/],
]

test('a page is read in the encoding that it declares', async () => {
  const body =
    '<p>The duty was too much for the others, \x93we will see\x94, Ann Sample, an economist, said at the port.</p>'.repeat(
      4,
    )
  const page = `<html><head><meta charset="windows-1252"><title>Duty</title></head><body><article>${body}</article></body></html>`
  const { code, stdout, stderr } = await run({ 'a.html': Buffer.from(page, 'latin1') }, '--json', 'a.html')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({ quote: true, speaker: 'Ann Sample' })
})

test('a text that is not English is read, and that is told', async () => {
  const text =
    'Der Minister sagte am Montag, dass es zu spät für ein Abkommen sei, und ging mit den anderen aus dem Saal.'
  const { code, stderr } = await run({ 'a.txt': text }, '--json', 'a.txt')
  expect(code).toBe(0)
  expect(stderr.trim()).toBe('a: the text seems not to be English, and the rules read English alone.')
})

test.for(refused)('%s is refused', async ([, files, words, message]) => {
  const { code, stderr } = await run(files, ...words)
  expect(code).toBe(1)
  expect(stderr).toMatch(message)
})
