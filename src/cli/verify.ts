import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { readArticleFolder, readTableFolder } from '../load/read/article-folder.ts'
import { printProblem } from '../load/read/problem.ts'
import { readAnyFolders } from '../load/read/read-collection.ts'
import type { CheckedEntry } from '../load/read/read-seed.ts'
import { printVerdicts } from '../load/verify/print-verdicts.ts'
import { type ArticleVerdict, verifyCitations } from '../load/verify/verify-citations.ts'
import { nameCount } from '../model/text/name-count.ts'
import type { Define } from './run.ts'

export const define: Define = (command) =>
  command
    .option(
      '--articles <folder>',
      'the folder with <slug>.txt files, or <slug>.csv and the like for tables; without it nothing can be checked',
      findFolder,
    )
    .option('--seed <folder>', 'the seed, or a collection', findFolder, resolve(import.meta.dirname, '../../seed'))
    .action(async ({ articles, seed }: { articles?: string; seed: string }) => {
      const entries = await readAnyFolders([seed])
      const texts = articles ? readTexts(articles, entries) : new Map<string, string[]>()
      report(verifyCitations(entries, texts))
      if (!articles) console.log('No citation was checked: give the folder of the articles with --articles.')
    })

/** The paragraphs of articles, and the rows of those that are tables. */
function readTexts(folder: string, entries: readonly CheckedEntry[]): Map<string, string[]> {
  const tables = entries.flatMap(({ entry }) =>
    entry.concept === 'articles' && entry.value.form === 'TABLE' ? [entry.value.slug] : [],
  )
  return new Map([...readArticleFolder(folder), ...readTableFolder(folder, tables)])
}

function findFolder(path: string): string {
  if (!existsSync(path)) throw new InvalidArgumentError(`There is no folder ${path}.`)
  return path
}

/** Prints the table, the citations that could not be checked and the differences; any difference makes the command fail. */
function report(verdicts: readonly ArticleVerdict[]): void {
  console.log(printVerdicts(verdicts))
  const unchecked = verdicts.filter((verdict) => verdict.unchecked > 0)
  const count = unchecked.reduce((sum, verdict) => sum + verdict.unchecked, 0)
  if (count > 0)
    console.log(
      `\nCould not check ${nameCount(count, 'citations')}, without the text of: ${unchecked.map(({ article }) => article).join(', ')}`,
    )
  const differences = verdicts.flatMap((verdict) => verdict.differences)
  if (differences.length === 0) return
  console.error(`\n${differences.map(printProblem).join('\n')}`)
  process.exitCode = 1
}
