import { expect, test } from 'vitest'
import { printReference } from '../../src/cli/print/reference.ts'

test('every link of docs/schema/ leads to a heading that is there', () => {
  const pages = printReference()
  const links = [...pages.values()].flatMap((text) => [...text.matchAll(/\]\((\w+\.md)#(\w+)\)/g)])
  expect(links.length).toBeGreaterThan(300)
  for (const [, page = '', anchor = ''] of links)
    expect(pages.get(page)?.toLowerCase()).toMatch(new RegExp(`^## ${anchor}$`, 'm'))
})
