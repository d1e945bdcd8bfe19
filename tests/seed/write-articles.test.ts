import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSeed } from '../../src/load/read/read-seed.ts'
import { writeArticleLines, writeArticles } from '../../src/load/verify/write-articles.ts'
import { editFile, makeSeed } from './make-seed.ts'

test('running it again changes nothing', () => {
  const directory = makeSeed()
  const before = readFileSync(join(directory, 'articles.yaml'), 'utf8')
  expect(writeArticles(join(directory, 'articles'), directory)).toBe(2)
  expect(readFileSync(join(directory, 'articles.yaml'), 'utf8')).toBe(before)
})

test('hashes and dates are renewed; titles and publishers edited by hand stay, and so do articles without text', () => {
  const directory = makeSeed(
    ['articles.yaml', 'title: A made-up report on the talks in Geneva', 'title: "[Geneva]"'],
    ['articles.yaml', 'publisher: Nobody', 'publisher: Somebody # by hand'],
    ['articles/geneva-report.txt', 'Both sides cut', 'The two sides cut'],
    ['articles/index.json', '"2025-05-13"', '"2025-05-14"'],
  )
  const [before] = readSeed(directory).articles
  rmSync(join(directory, 'articles/stockholm-report.txt'))
  writeArticles(join(directory, 'articles'), directory)
  const [after, stockholm] = readSeed(directory).articles
  expect(after).toMatchObject({ title: '[Geneva]', publisher: 'Somebody', publishedOn: '2025-05-14' })
  expect(after?.paragraphs.slice(0, -1)).toEqual(before?.paragraphs.slice(0, -1))
  expect(after?.paragraphs.at(-1)).not.toBe(before?.paragraphs.at(-1))
  expect(stockholm?.paragraphs).toHaveLength(5)
  expect(readFileSync(join(directory, 'articles.yaml'), 'utf8')).toContain('# by hand')
})

test('a new article is added; one without a title gets a placeholder in brackets', () => {
  const directory = makeSeed(['articles/index.json', '"title": "A made-up report on the talks in Stockholm",', ''])
  rmSync(join(directory, 'articles.yaml'))
  writeArticles(join(directory, 'articles'), directory)
  const titles = readSeed(directory).articles.map(({ title }) => title)
  expect(titles).toEqual(['A made-up report on the talks in Geneva', '[Untitled: stockholm report]'])
})

test('an index that makes no sense, and a folder that is not there, are told', () => {
  const directory = makeSeed()
  editFile(join(directory, 'articles/index.json'), '2025-05-13', '13 May')
  expect(() => writeArticles(join(directory, 'articles'), directory)).toThrow('"13 May" is not a date')
  expect(() => writeArticles('/nowhere', directory)).toThrow('There is no folder /nowhere')
  writeFileSync(join(directory, 'articles.yaml'), 'slug: [')
  editFile(join(directory, 'articles/index.json'), '13 May', '2025-05-13')
  expect(() => writeArticles(join(directory, 'articles'), directory)).toThrow('is not YAML')
})

test('a collection has the same articles, an entry a line; what is edited by hand stays', () => {
  const directory = makeSeed()
  const path = join(directory, 'articles.jsonl')
  expect(writeArticleLines(join(directory, 'articles'), path)).toBe(2)
  const read = () =>
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
  const withoutNulls = readSeed(directory).articles.map((one) =>
    Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null)),
  )
  expect(read()).toEqual(withoutNulls)
  editFile(path, 'A made-up report on the talks in Geneva', '[Geneva]')
  writeFileSync(path, `{"slug":"other","title":"Other"}\n${readFileSync(path, 'utf8')}`)
  editFile(join(directory, 'articles/geneva-report.txt'), 'Both sides cut', 'The two sides cut')
  writeArticleLines(join(directory, 'articles'), path)
  expect(read()).toMatchObject([{ slug: 'other', title: 'Other' }, { title: '[Geneva]' }, { slug: 'stockholm-report' }])
  writeArticles(join(directory, 'articles'), directory)
  expect(read()[1]).toMatchObject({ paragraphs: readSeed(directory).articles[0]?.paragraphs })
  writeFileSync(path, '{"slug":"other"}\n[]\n')
  expect(() => writeArticleLines(join(directory, 'articles'), path)).toThrow(
    'articles.jsonl:2: an article in JSON is expected',
  )
})
