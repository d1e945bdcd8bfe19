import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { printed } from '../../src/cli/print/printed.ts'
import { createProgram } from '../../src/cli/program.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const page = read('docs/commands.md')

const commands = createProgram(new AbortController().signal).commands.map((command) => command.name())

test('docs/commands.md lists every command and every kind of printed files', () => {
  for (const name of commands) expect(page).toContain(`\`tft ${name}`)
  for (const { name, files } of printed) expect(page).toContain(`| \`${name}\` | \`${files}\``)
})

test('every script that a page names is in package.json', () => {
  const { scripts } = JSON.parse(read('package.json'))
  const pages = globSync(['*.md', '{docs,bench,examples,src,tests}/**/*.md'], {
    cwd: root,
    exclude: ['**/node_modules/**'],
  })
  const named = pages.flatMap((path) =>
    Array.from(read(path).matchAll(/npm run (?:--silent )?(?<name>[a-z]+(?::[a-z]+)*)/g), ([, name]) => name),
  )
  expect(named.length).toBeGreaterThan(50)
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...new Set(named)]))
})
