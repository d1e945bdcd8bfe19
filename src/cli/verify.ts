import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { readArticleFolder } from '../load/read/article-folder.ts'
import { printProblem } from '../load/read/problem.ts'
import { readCheckedEntries } from '../load/read/read-seed.ts'
import { printVerdicts } from '../load/verify/print-verdicts.ts'
import { type ArticleVerdict, verifyCitations } from '../load/verify/verify-citations.ts'
import type { Define } from './run.ts'

export const define: Define = (command) =>
  command
    .option('--articles <folder>', 'the folder with <slug>.txt files; without it nothing can be checked', findFolder)
    .option('--seed <folder>', 'the seed', findFolder, resolve(import.meta.dirname, '../../seed'))
    .action(({ articles, seed }: { articles?: string; seed: string }) => {
      const texts = articles ? readArticleFolder(articles) : new Map<string, string[]>()
      report(verifyCitations(readCheckedEntries(seed), texts))
      if (!articles) console.log('No citation was checked: give the folder of the articles with --articles.')
    })

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
      `\nCould not check ${count} citations, without the text of: ${unchecked.map(({ article }) => article).join(', ')}`,
    )
  const differences = verdicts.flatMap((verdict) => verdict.differences)
  if (differences.length === 0) return
  console.error(`\n${differences.map(printProblem).join('\n')}`)
  process.exitCode = 1
}
