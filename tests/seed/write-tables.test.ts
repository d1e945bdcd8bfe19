import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ExpectedError } from '../../src/errors.ts'
import { writeTables } from '../../src/load/write/tables/write-tables.ts'
import { editCorpus, holdCorpus, makeCorpus } from '../load/make-corpus.ts'
import { smallSeed } from './make-seed.ts'

const whole = join(import.meta.dirname, '..', '..', 'seed')
const { signal } = new AbortController()

/** Writes a collection with so many writers; what the files hold, with ids for the importer's numbers. */
async function write(collection: string, writers: number) {
  const folder = mkdtempSync(join(tmpdir(), 'tit-for-tat-tables-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  using corpus = await holdCorpus(collection)
  let read = 0
  const onProgress = (entries: number) => {
    read = entries
  }
  const { files, counts, cited } = await writeTables(corpus, folder, { signal, onProgress, writers })
  const rows = files.flatMap((option) => readTable(option))
  const ids = new Map(rows.flatMap(({ ':ID': number, id }) => (number ? [[number, id]] : [])))
  const named = rows.map(({ ':ID': _number, ':START_ID': start = '', ':END_ID': end = '', ...row }) =>
    JSON.stringify(Object.entries({ ...row, start: ids.get(start), end: ids.get(end) }).sort()),
  )
  return { counts, cited, read, entries: corpus.entries, rows: named.sort(), nodes: ids.size }
}

/** The rows of an option as `--nodes=Label=header,data`, by column; a list that was quoted in whole looks as its text. */
function readTable(option: string): Record<string, string>[] {
  const [header = '', data = ''] = option.slice(option.lastIndexOf('=') + 1).split(',')
  const columns = readFileSync(header, 'utf8').trim().split(',')
  const lines = readFileSync(data, 'utf8').split('\n').slice(0, -1)
  return lines.map((line) => {
    const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell)
    const filled = columns.flatMap((column, place) =>
      cells[place] ? [[column, cells[place].replaceAll('"', '')]] : [],
    )
    return { option: option.slice(0, option.lastIndexOf('=')), ...Object.fromEntries(filled) }
  })
}

test.each([2, 3, 5])('%i writers write what one writes', async (writers) => {
  const collection = makeCorpus(whole)
  const alone = await write(collection, 1)
  const together = await write(collection, writers)
  expect(together.counts).toEqual(alone.counts)
  expect(together.rows).toEqual(alone.rows)
  expect(together.nodes).toBe(alone.nodes)
  expect([alone.read, together.read]).toEqual([alone.entries, alone.entries])
})

test.each([
  ['events', '"slug":"stockholm-talks"', '"slug":"geneva-talks"', 'an earlier entry has Event:geneva-talks'],
  ['commodities', '"name":"rare earths"', '"name":"SOYBEANS"', '"SOYBEANS" is a name of Commodity:soybeans'],
  ['measures', '"cite":["geneva-report#', '"cite":["nowhere#', 'there is no article nowhere'],
  ['statements', '"about":["', '"about":["Topic:nowhere","', 'there is no Topic:nowhere'],
  ['statements', '"mode":"', '"mode":"X', 'mode: '],
  ['measures', '"imposedBy":["Country:china"', '"imposedBy":["Country:china","Country:china"', 'stands twice'],
] as const)(
  'what is wrong in %s is told once and with its line, however many write',
  async (concept, from, to, part) => {
    const collection = makeCorpus(smallSeed)
    editCorpus(collection, concept, from, to)
    const alone = await listProblems(collection, 1)
    expect(alone).toContainEqual({
      file: join(collection, `${concept}.jsonl`),
      line: expect.any(Number),
      message: expect.stringContaining(part),
    })
    expect(await listProblems(collection, 3)).toEqual(alone)
  },
)

async function listProblems(collection: string, writers: number): Promise<unknown> {
  const failure: unknown = await write(collection, writers).catch((error: unknown) => error)
  return failure instanceof ExpectedError ? failure.details.problems : failure
}

test('citations are counted by article, however many writers there are', async () => {
  const folder = makeCorpus(smallSeed)
  const [one, three] = [await write(folder, 1), await write(folder, 3)]
  expect(Object.fromEntries(one.cited)).toEqual({ 'geneva-report': 43, 'stockholm-report': 13 })
  expect(three.cited).toEqual(one.cited)
})
