import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedError } from '../../errors.ts'
import { type CorpusEntry, conceptNames, type Seed } from '../../model/concepts.ts'
import { EntryChecks } from '../check/check-entries.ts'
import { Namings } from '../check/check-naming.ts'
import { tellDoubts } from '../check/find-low-rates.ts'
import { type Problem, printProblem, type Report, rejectProblems } from './problem.ts'
import { readSeedFile } from './seed-file.ts'
import { sortEntries } from './sort-entries.ts'

/** An entry of a sound seed, and how to report a problem at one of its values. */
export interface CheckedEntry {
  readonly entry: CorpusEntry
  readonly report: Report
}

/** Told of what is allowed but may be a mistake. */
type Warn = (line: string) => void

/** Reads and checks a seed directory; throws one BAD_SEED that lists every problem as file:line. */
export function readSeed(directory: string, warn?: Warn): Seed {
  const values = Map.groupBy(readCheckedEntries(directory, warn), ({ entry }) => entry.concept)
  const lists = conceptNames.map((name) => [name, values.get(name)?.map(({ entry }) => entry.value) ?? []])
  return Object.fromEntries(lists) as Seed
}

/** Reads the same as a list of entries, for callers that report on their lines. */
export function readCheckedEntries(directory: string, warn: Warn = console.warn): CheckedEntry[] {
  requireSeed(directory)
  const files = conceptNames.map((name) => readSeedFile(directory, name))
  const entries = files.flatMap((file) => file.entries)
  const articles = new Map(
    entries.flatMap(({ entry }) => (entry?.concept === 'articles' ? [[entry.value.slug, entry.value] as const] : [])),
  )
  const checks = new EntryChecks(articles)
  const namings = new Namings()
  const problems: Problem[] = files.flatMap((file) => file.problems)
  for (const [place, { entry, concept, id, report }] of sortEntries(entries).entries()) {
    if (entry) namings.add(entry, report)
    if (entry) problems.push(...checks.add(entry, place, report))
    else problems.push(...checks.skip(concept, id, place))
  }
  rejectProblems([...problems, ...checks.close()])
  rejectProblems(namings.check(checks.names))
  tellDoubts(checks.doubts)
  for (const warning of files.flatMap((file) => file.warnings)) warn(printProblem(warning))
  return entries.flatMap(({ entry, report }) => (entry ? [{ entry, report }] : []))
}

/** Fails where a directory holds no seed at all, so that a mistyped path does not empty the graph. */
function requireSeed(directory: string): void {
  if (conceptNames.some((name) => existsSync(join(directory, `${name}.yaml`)))) return
  throw new ExpectedError(
    'BAD_SEED',
    `There is no seed in ${directory}: none of ${conceptNames.join('.yaml, ')}.yaml is there.`,
  )
}
