import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { printReference } from '../../src/cli/write-schema-docs.ts'

const folder = new URL('../../docs/schema/', import.meta.url)

test('docs/schema/ says what the schema says; else run `npm run docs:schema`', () => {
  const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]))
  expect(Object.fromEntries(files)).toEqual(Object.fromEntries(printReference()))
})

test('every link leads to a heading that is there', () => {
  const pages = printReference()
  const links = [...pages.values()].flatMap((text) => [...text.matchAll(/\]\((\w+\.md)#(\w+)\)/g)])
  expect(links.length).toBeGreaterThan(300)
  for (const [, page = '', anchor = ''] of links)
    expect(pages.get(page)?.toLowerCase()).toMatch(new RegExp(`^## ${anchor}$`, 'm'))
})
