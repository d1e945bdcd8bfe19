import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { conceptNames } from '../../model/concepts.ts'
import { EntryChecks } from '../check/check-entries.ts'
import { openCorpus } from './corpus.ts'
import { type Problem, rejectProblems } from './problem.ts'
import { readEntries } from './read-entries.ts'
import { type CheckedEntry, readCheckedEntries } from './read-seed.ts'

/** Whether a folder holds a collection and no seed. */
function isCollection(folder: string): boolean {
  const holds = (ending: string) => conceptNames.some((name) => existsSync(join(folder, `${name}.${ending}`)))
  return holds('jsonl') && !holds('yaml')
}

/** Reads and checks folders as one, each of them as curators write it; a folder by itself may be a collection of JSON lines as well. */
export async function readAnyFolders(folders: readonly string[]): Promise<CheckedEntry[]> {
  const [folder = ''] = folders
  return folders.length === 1 && isCollection(folder) ? await readCollection(folder) : readCheckedEntries(folders)
}

/** Reads and checks a whole collection; throws one BAD_SEED that lists every problem as file:line. */
export async function readCollection(folder: string): Promise<CheckedEntry[]> {
  const corpus = await openCorpus(folder)
  using articles = corpus.articles
  const checks = new EntryChecks(articles)
  const problems: Problem[] = []
  const entries: CheckedEntry[] = []
  let place = 0
  for (const { entry, concept, id, report, problems: own } of readEntries(corpus)) {
    problems.push(...own, ...(entry ? checks.add(entry, place, report) : checks.skip(concept, id, place)))
    if (entry) entries.push({ entry, report })
    place += 1
  }
  rejectProblems([...problems, ...checks.close()], { what: 'The collection' })
  return entries
}
