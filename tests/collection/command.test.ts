import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { conceptNames } from '../../src/model/concepts.ts'
import { sha256OfParagraph } from '../../src/model/text/normalise-paragraph.ts'
import { runTft } from '../cli/run-tft.ts'

/** A folder for collections. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tit-for-tat-collection-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** A collection of one made-up article, with its text. */
async function makeSmall(): Promise<string> {
  const folder = join(makeFolder(), 'mine')
  expect(await runTft(['init', folder])).toMatchObject({ code: 0 })
  const lines = ['Talks in Oslo, made up', 'The talks went well, said Jane Roe.']
  writeFileSync(join(folder, 'articles/oslo.txt'), lines.join('\n'))
  const paragraphs = lines.map((line) => `\n    - ${sha256OfParagraph(line)}`).join('')
  appendFileSync(
    join(folder, 'articles.yaml'),
    `- slug: oslo\n  title: Talks in Oslo\n  publishedOn: "2025-09-01"\n  paragraphs: ${paragraphs}\n`,
  )
  appendFileSync(
    join(folder, 'people.yaml'),
    '- slug: jane-roe\n  name: Jane Roe\n  cite: [{at: oslo#2, excerpt: said Jane Roe}]\n',
  )
  return folder
}

test('init makes an empty collection that has all files with their schemas, and is sound', async () => {
  const folder = join(makeFolder(), 'far/away')
  const { code, output } = await runTft(['init', folder])
  expect([code, output]).toEqual([0, expect.stringContaining('is a collection')])
  for (const name of conceptNames) {
    expect(readFileSync(join(folder, `${name}.yaml`), 'utf8')).toBe(
      `# yaml-language-server: $schema=schema/${name}.schema.json\n`,
    )
    expect(existsSync(join(folder, `schema/${name}.schema.json`))).toBe(true)
  }
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toContain('/articles/')
  expect(await runTft(['check', folder])).toMatchObject({ code: 0, errors: '' })
})

test('init copies the seed if asked, takes an empty folder, and refuses any other', async () => {
  const folder = makeFolder()
  expect(await runTft(['init', folder, '--with-seed'])).toMatchObject({ code: 0 })
  expect((await runTft(['check', folder])).output).toMatch(/\d{3} entries without a fault/)
  const again = await runTft(['init', folder])
  expect([again.code, again.errors]).toEqual([1, expect.stringContaining('is not empty: name a folder that is empty')])
  const file = join(folder, 'people.yaml')
  expect((await runTft(['init', file])).errors).toContain('is a file: name a folder')
  expect((await runTft(['init', join(file, 'deeper')])).errors).toContain("can't be made")
  expect(readdirSync(join(folder, '..')).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('check compares citations with the texts, and tells what is wrong as file:line', async () => {
  const folder = await makeSmall()
  expect((await runTft(['check', folder])).output).toContain(
    '2 entries without a fault; 1 citation agrees with the texts',
  )
  appendFileSync(join(folder, 'people.yaml'), '- slug: john-roe\n  name: John Roe\n  cite: [oslo#7]\n')
  expect(await runTft(['check', folder])).toEqual({
    code: 1,
    output: '',
    errors: `${folder}/people.yaml:7: john-roe: oslo has 2 paragraphs, there is no #7\n`,
  })
  writeFileSync(join(folder, 'people.yaml'), '- slug: a\n  name: A\n  cite: [{at: oslo#2, excerpt: said John Roe}]\n')
  expect((await runTft(['check', folder])).errors).toBe(
    `${folder}/people.yaml:3: a: oslo#2: "said John Roe" does not stand in that paragraph\n`,
  )
})

test('check reads several folders as one, and says which is none', async () => {
  const folder = await makeSmall()
  expect(await runTft(['check', 'seed', folder])).toMatchObject({ code: 0, errors: '' })
  appendFileSync(
    join(folder, 'topics.yaml'),
    '- {slug: oslo-songs, name: Oslo songs, broader: ["Topic:student-visas"], cite: [oslo#2]}\n',
  )
  expect(await runTft(['check', folder])).toMatchObject({
    code: 1,
    errors: expect.stringContaining('there is no Topic:student-visas'),
  })
  expect(await runTft(['check', 'seed', folder])).toMatchObject({ code: 0 })
  expect(await runTft(['check', `${folder}-gone`])).toMatchObject({
    code: 2,
    errors: expect.stringContaining('tft init makes one'),
  })
  mkdirSync(join(folder, 'empty'))
  expect(await runTft(['check', join(folder, 'empty')])).toMatchObject({
    code: 1,
    errors: expect.stringContaining('There is no seed in'),
  })
})
