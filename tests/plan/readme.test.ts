import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../src/plan')
const readText = (name: string) => readFileSync(join(folder, name), 'utf8')

/** A block of code that stands in a file of the example, under a comment that names the file. */
const copies = /(<!-- (?<file>example\/\S+) -->\n```\w+\n)(?:[\s\S]*?\n)??```\n/g

test("the code in the package's README is that of its example", async () => {
  const readme = readText('README.md').replace(copies, (_, opening, file) => `${opening}${readText(file)}\`\`\`\n`)
  expect(readme.match(copies)).toHaveLength(2)
  await expect(readme).toMatchFileSnapshot(join(folder, 'README.md'))
})
