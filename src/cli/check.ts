import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { ExpectedError } from '../errors.ts'
import type { Graph } from '../graph/index.ts'
import { checkGraph } from '../load/check-graph.ts'
import { readArticleFolder } from '../load/read/article-folder.ts'
import { type Problem, printProblem } from '../load/read/problem.ts'
import { readAnyFolders } from '../load/read/read-collection.ts'
import { verifyCitations } from '../load/verify/verify-citations.ts'
import { formatCount, nameCount } from '../model/text/name-count.ts'
import { addFolder } from './find-folders.ts'
import type { Define } from './run.ts'
import { withGraph } from './with-graph.ts'

const help = `
Examples:
  tft check mine           shapes, references and citations, without a database
  tft check seed mine      both read as one
  tft check                the graph in the database, against the model's invariants`

export const define: Define = (command, signal) =>
  command
    .argument('[folder...]', 'collections, read as one; without any, the graph in the database', addFolder)
    .addHelpText('after', help)
    .action(async (folders: readonly string[] = []) => {
      if (folders.length > 0) await checkFolders(folders)
      else await withGraph(readConfig(), { report: console.log, signal, purpose: 'ask' }, checkOpenGraph)
    })

/** Prints each violation; any of them makes the command fail. */
async function checkOpenGraph(graph: Graph): Promise<void> {
  const violations = await checkGraph(graph)
  for (const { invariant, id } of violations) console.error(`${invariant}: ${id}`)
  console.log(violations.length === 0 ? 'The graph is sound.' : `Violations in the graph: ${violations.length}.`)
  if (violations.length > 0) process.exitCode = 1
}

/** Prints each problem as file:line; any of them makes the command fail. Passages are compared with the texts that the folders have. */
async function checkFolders(folders: readonly string[]): Promise<void> {
  const [folder = ''] = folders
  const entries = await readAnyFolders(folders).catch((error: unknown) => {
    if (error instanceof ExpectedError && isProblems(error.details.problems)) {
      tell(error.details.problems, Number(error.details.count))
      return null
    }
    throw error
  })
  if (!entries) return
  const texts = folders.map((one) => join(one, 'articles')).filter((one) => existsSync(one))
  const verdicts = verifyCitations(entries, new Map(texts.flatMap((one) => [...readArticleFolder(one)])))
  const differences = verdicts.flatMap((verdict) => verdict.differences)
  if (differences.length > 0) return tell(differences, differences.length)
  const sum = (name: 'verified' | 'unchecked') => verdicts.reduce((total, verdict) => total + verdict[name], 0)
  console.log(
    `${folders.join(' and ')}: ${nameCount(entries.length, 'entries')} without a fault; ${nameCount(sum('verified'), 'citations')} ${sum('verified') === 1 ? 'agrees' : 'agree'} with the texts, for ${formatCount(sum('unchecked'))} there is no text in ${folders.length === 1 ? join(folder, 'articles') : 'articles/'}.`,
  )
}

function isProblems(found: unknown): found is readonly Problem[] {
  return Array.isArray(found) && found.length > 0 && found.every((one) => 'file' in one && 'line' in one)
}

function tell(problems: readonly Problem[], count: number): void {
  for (const problem of problems) console.error(printProblem(problem))
  if (count > problems.length) console.error(`… and ${formatCount(count - problems.length)} more`)
  process.exitCode = 1
}
