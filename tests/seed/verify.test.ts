import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { writeArticles } from '../../src/load/verify/write-articles.ts'
import { sha256OfParagraph } from '../../src/model/text/normalise-paragraph.ts'
import { editCorpus, makeCorpus } from '../load/make-corpus.ts'
import { editFile, findLine, makeSeed, smallSeed } from './make-seed.ts'

const command = join(import.meta.dirname, '../../src/cli/index.ts')

/** Runs the command as a person would, and says how it ended. */
async function verify(...options: string[]): Promise<{ status: number; output: string; complaint: string }> {
  const run = promisify(execFile)(process.execPath, [command, 'verify', ...options], {
    env: { ...process.env, NO_COLOR: '1' },
  })
  const done = await run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
  return { status: done.code, output: done.stdout, complaint: done.stderr }
}

test('every citation is checked against the paragraphs', async () => {
  const { status, output } = await verify('--seed', smallSeed, '--articles', join(smallSeed, 'articles'))
  expect(output).toMatch(/^article +citations +verified +could not check +differences$/mu)
  expect(output).toMatch(/^total +56 +56 +0 +0$/mu)
  expect(status).toBe(0)
})

test('a paragraph that changed is told with the lines that cite it', async () => {
  const directory = makeSeed(['articles/geneva-report.txt', 'Both sides cut', 'The two sides cut'])
  const { status, output, complaint } = await verify('--seed', directory, '--articles', join(directory, 'articles'))
  const agreements = join(directory, 'agreements.yaml')
  expect(complaint).toContain(
    `${agreements}:${findLine(agreements, 'geneva-report#8')}: geneva-truce: geneva-report#8: `,
  )
  expect(complaint).toContain('not the one whose sha256 articles.yaml keeps')
  expect(output).toMatch(/^total +56 +50 +0 +6$/mu)
  expect(status).toBe(1)
})

test('an excerpt that does not stand in its paragraph is told', async () => {
  const directory = makeSeed(
    ['statements.yaml', 'neither side wants', 'no side wants'],
    ['measures.yaml', 'among them soybeans', 'among them soya'],
    ['statements.yaml', 'at: "geneva-report#5"', 'at: "geneva-report#6"'],
  )
  const { status, complaint } = await verify('--seed', directory, '--articles', join(directory, 'articles'))
  expect(complaint).toContain('geneva-report#7: "no side wants a decoupling" does not stand in that paragraph')
  expect(complaint).toContain('"among them soya" does not stand')
  expect(complaint).toContain('geneva-report#6: "fight to the end" does not stand in that paragraph, but in #5')
  expect(status).toBe(1)
})

test('a text that ends too early is told', async () => {
  const directory = makeSeed([
    'articles/stockholm-report.txt',
    'By October twelve rare earths needed a licence, this report says.',
    '',
  ])
  const { status, complaint } = await verify('--seed', directory, '--articles', join(directory, 'articles'))
  expect(complaint).toContain("stockholm-report#5: the article's text has only 4 paragraphs")
  expect(status).toBe(1)
})

test('quotation marks and spaces make no difference', async () => {
  const directory = makeSeed(['articles/geneva-report.txt', '“fight to the end”', '"fight\u00A0to  the end"'])
  const { status } = await verify('--seed', directory, '--articles', join(directory, 'articles'))
  expect(status).toBe(0)
})

test.for([
  ['a soft hyphen', 'fi\u00ADght to the end'],
  ['a ligature', '\uFB01ght to the end'],
  ['a sign of no width', 'fight\u2060 to\u200B the end'],
  ['a no-break space', 'fight\u00A0to the\u202Fend'],
  ['full-width letters', 'ｆｉｇｈｔ to the end'],
] as const)('%s makes no difference to an excerpt', async ([, printed]) => {
  const directory = makeSeed(['articles/geneva-report.txt', 'fight to the end', printed])
  writeArticles(join(directory, 'articles'), directory)
  const { status, complaint } = await verify('--seed', directory, '--articles', join(directory, 'articles'))
  expect({ status, complaint }).toEqual({ status: 0, complaint: '' })
})

test('a printing with soft hyphens has the hash of the one without', async () => {
  const directory = makeSeed(['articles/geneva-report.txt', 'fight to the end', 'fi\u00ADght to the end'])
  const { status } = await verify('--seed', directory, '--articles', join(directory, 'articles'))
  expect(status).toBe(0)
})

test('what cannot be checked is said, and is no failure', async () => {
  const directory = makeSeed()
  rmSync(join(directory, 'articles/stockholm-report.txt'))
  const some = await verify('--seed', directory, '--articles', join(directory, 'articles'))
  expect(some.output).toContain('Could not check 13 citations, without the text of: stockholm-report')
  expect(some.status).toBe(0)
  const none = await verify('--seed', directory)
  expect(none.output).toContain('Could not check 56 citations, without the text of: geneva-report, stockholm-report')
  expect(none.output).toContain('No citation was checked: give the folder')
  expect(none.status).toBe(0)
})

test('a collection is checked as the seed is, with the rows of its tables', async () => {
  const directory = makeSeed()
  const folder = makeCorpus(smallSeed)
  const whole = await verify('--seed', folder, '--articles', join(directory, 'articles'))
  expect(whole.output).toMatch(/^total +56 +56 +0 +0$/mu)
  editCorpus(folder, 'statements', 'neither side wants', 'no side wants')
  const edited = await verify('--seed', folder, '--articles', join(directory, 'articles'))
  expect(edited.complaint).toMatch(
    /statements\.jsonl:\d+: geneva-report#7: "no side wants a decoupling" does not stand/,
  )
  expect(edited.status).toBe(1)
  const rows = ['a\t1', 'b\t2'].map(sha256OfParagraph)
  const table = { slug: 'list', title: 'List', publishedOn: '2025', form: 'TABLE', paragraphs: rows }
  writeFileSync(
    join(folder, 'articles.jsonl'),
    `${readFileSync(join(folder, 'articles.jsonl'), 'utf8')}${JSON.stringify(table)}\n`,
  )
  editCorpus(folder, 'statements', 'no side wants', 'neither side wants')
  editCorpus(folder, 'topics', '"cite":["', '"cite":["list#2","')
  writeFileSync(join(directory, 'articles/list.csv'), 'Name,Rate\na,1\nb,3\n')
  const { complaint } = await verify('--seed', folder, '--articles', join(directory, 'articles'))
  expect(complaint).toContain('list#2: the paragraph is not the one whose sha256')
  writeFileSync(join(directory, 'articles/list.csv'), 'Name,Rate\na,1\nb,2\n')
  expect(await verify('--seed', folder, '--articles', join(directory, 'articles'))).toMatchObject({
    status: 0,
    complaint: '',
  })
})

test('bad usage and a bad seed are told apart', async () => {
  expect(await verify('--articles', '/nowhere')).toMatchObject({ status: 2 })
  expect(await verify('--frobnicate')).toMatchObject({ status: 2 })
  const directory = makeSeed()
  editFile(join(directory, 'topics.yaml'), 'name: decoupling', 'name: 5')
  expect(await verify('--seed', directory)).toMatchObject({
    status: 1,
    complaint: expect.stringContaining('topics.yaml:'),
  })
})
