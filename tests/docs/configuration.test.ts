import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

/** The rows of the tables of variables: names and defaults. */
const rows = Array.from(
  read('docs/configuration.md').matchAll(/^\| `(?<name>[A-Z0-9_]+)` \| (?<standard>[^|]+) \|/gm),
  ([, name = '', standard = '']) => ({ name, standard }),
)

const configure = (variables: NodeJS.ProcessEnv) => ({ ...readConfig(variables), environment: undefined })

test('docs/configuration.md lists every variable that is read, and no other', () => {
  const code = read('src/config.ts') + read('src/server/service-settings.ts')
  const known = Array.from(code.matchAll(/^ {2,4}(?<name>[A-Z][A-Z0-9_]+): /gm), ([, name]) => name)
  expect(known.length).toBeGreaterThan(40)
  expect(rows.map(({ name }) => name).toSorted()).toEqual(known.toSorted())
})

const told = rows.filter(({ standard }) => /^`[^~]/.test(standard))

test.each(told)('$name is $standard unless it is set', ({ name, standard }) => {
  expect(configure({ [name]: standard.replaceAll('`', '') })).toEqual(configure({}))
})

test.each(rows.filter(({ standard }) => /^`\d+`$/.test(standard)))('$name sets something', ({ name, standard }) => {
  const other = String(Number(standard.replaceAll('`', '')) + 1)
  expect(configure({ [name]: other })).not.toEqual(configure({}))
})
