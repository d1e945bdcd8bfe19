import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const project = resolve(import.meta.dirname, '../..')
const pages = globSync('**/*.md', { cwd: project, exclude: (path) => path.includes('node_modules') })

test.each(pages)('%s links to nothing that is not there', (page) => {
  expect(listDeadLinks(page)).toEqual([])
})

/** The links of a page to files of the project, or to headings of them, that are not there. */
function listDeadLinks(page: string): string[] {
  const links = [...readProse(page).matchAll(/\]\((?<link>[^)\s]+)\)|(?:src|href)="(?<source>[^"]+)"/g)]
  return links
    .map(({ groups }) => groups?.link ?? groups?.source ?? '')
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => {
      const [path = '', heading] = link.split('#')
      const target = path === '' ? page : join(dirname(page), path)
      return !existsSync(join(project, target)) || (heading !== undefined && !listHeadings(target).includes(heading))
    })
}

/** A page without its code, in which brackets are no links. */
function readProse(page: string): string {
  return readFileSync(join(project, page), 'utf8')
    .replaceAll(/^```.*?^```$/gms, '')
    .replaceAll(/`[^`\n]*`/g, '')
}

/** The headings of a page as GitHub names them in links. */
function listHeadings(page: string): string[] {
  const text = readFileSync(join(project, page), 'utf8').replaceAll(/^```.*?^```$/gms, '')
  return Array.from(text.matchAll(/^#+ (?<heading>.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
