import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ExpectedError } from '../../errors.ts'
import { conceptNames } from '../../model/concepts.ts'
import { seedFolder } from '../load-seed.ts'

const readme = `# A collection

What a graph of trade policy is made of: who said what, what answered what, with the paragraph behind each fact.

| | |
| --- | --- |
| \`people.yaml\`, \`measures.yaml\` … | one file for each concept; editors complete and check them by \`schema/\` |
| \`readings/<slug>.yaml\` | what one article adds; remove the file to take the article back |
| \`articles/<slug>.txt\` | the texts of articles, one paragraph a line: yours alone, and kept out of git |
| \`drafts/<slug>.yaml\` | what was proposed of an article, with what you decided |

\`\`\`sh
tft check .           # shapes, references, citations, without a database
tft start --data .    # serve it; what you change is loaded while it runs
\`\`\`

\`--data seed --data .\` serves it together with the ten articles that come with the program. Its docs/your-own-articles.md leads from here to
the first article.
`

/** Makes a new collection: an empty one, or with a copy of the seed; refuses a folder that is not empty. */
export function makeCollection(path: string, { withSeed = false } = {}): string {
  const folder = resolve(path)
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found && !found.isDirectory())
    throw new ExpectedError('BAD_USER_INPUT', `${path} is a file: name a folder that is empty or not there yet.`)
  if (found && readdirSync(folder).length > 0)
    throw new ExpectedError('BAD_USER_INPUT', `${path} is not empty: name a folder that is empty or not there yet.`)
  const draft = `${folder}.${process.pid}.part`
  try {
    mkdirSync(dirname(folder), { recursive: true })
    fillFolder(draft, withSeed)
    // An empty folder is replaced in one step.
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    const reason = error instanceof Error ? error.message : error
    throw new ExpectedError('BAD_USER_INPUT', `${path} can't be made: ${reason}`)
  }
  return folder
}

function fillFolder(folder: string, withSeed: boolean): void {
  cpSync(join(seedFolder, 'schema'), join(folder, 'schema'), { recursive: true })
  for (const name of conceptNames) {
    const file = join(folder, `${name}.yaml`)
    const seeded = join(seedFolder, `${name}.yaml`)
    if (withSeed && existsSync(seeded)) cpSync(seeded, file)
    else writeFileSync(file, `# yaml-language-server: $schema=schema/${name}.schema.json\n`)
  }
  for (const name of ['articles', 'drafts', 'readings']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, '.gitignore'), '# The articles belong to their publishers.\n/articles/\n')
  writeFileSync(join(folder, 'README.md'), readme)
}
