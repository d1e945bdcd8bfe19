import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedError } from '../../errors.ts'
import { type CorpusEntry, conceptNames, type Seed } from '../../model/concepts.ts'
import { EntryChecks } from '../check/check-entries.ts'
import { Namings } from '../check/check-naming.ts'
import { tellDoubts } from '../check/find-low-rates.ts'
import { findNamesakes } from '../check/find-namesakes.ts'
import { type Ids, KnownIds } from '../check/references.ts'
import { addReadings } from './add-readings.ts'
import { type Problem, printProblem, type Report, rejectProblems } from './problem.ts'
import { listReadings, readDraftFile, readReadingFile } from './reading-file.ts'
import { readSeedFile, type SeedEntry, type SeedFile } from './seed-file.ts'
import { sortEntries } from './sort-entries.ts'

/** An entry of a sound seed, and how to report a problem at one of its values. */
export interface CheckedEntry {
  readonly entry: CorpusEntry
  readonly report: Report
}

/** How collections are read. */
export interface ReadOptions {
  /** Told of what is allowed but may be a mistake. */
  readonly warn?: ((line: string) => void) | undefined
  /** What an error calls them, and what it says of what was written. */
  readonly what?: string
  readonly outcome?: string
  /** Drafts, by the path of the reading in place of which what they accept is read. */
  readonly drafts?: ReadonlyMap<string, string>
}

/** One folder, or several that are read as one. */
export type Folders = string | readonly string[]

/** Reads and checks the folders of a seed; throws one BAD_SEED that lists every problem as file:line. */
export function readSeed(folders: Folders, options: ReadOptions = {}): Seed {
  const values = Map.groupBy(readCheckedEntries(folders, options), ({ entry }) => entry.concept)
  const lists = conceptNames.map((name) => [name, values.get(name)?.map(({ entry }) => entry.value) ?? []])
  return Object.fromEntries(lists) as Seed
}

/** Reads the same as a list of entries, for callers that report on their lines. */
export function readCheckedEntries(
  folders: Folders,
  { warn = console.warn, what, outcome, drafts = new Map() }: ReadOptions = {},
): CheckedEntry[] {
  const told = { ...(what !== undefined && { what }), ...(outcome !== undefined && { outcome }) }
  const { entries, ...files } = readFolders(typeof folders === 'string' ? [folders] : folders, drafts, told)
  const articles = new Map(
    entries.flatMap(({ entry }) => (entry?.concept === 'articles' ? [[entry.value.slug, entry.value] as const] : [])),
  )
  const checks = new EntryChecks(articles, placeIds(entries))
  const namings = new Namings()
  const problems: Problem[] = [...files.problems]
  for (const [place, { entry, concept, id, report }] of sortEntries(entries).entries()) {
    if (entry) namings.add(entry, report)
    if (entry) problems.push(...checks.add(entry, place, report))
    else problems.push(...checks.skip(concept, id, place))
  }
  rejectProblems([...problems, ...checks.close()], told)
  rejectProblems(namings.check(checks.names), told)
  tellDoubts(checks.doubts)
  for (const warning of [...files.warnings, ...findNamesakes(entries)]) warn(printProblem(warning))
  return entries.flatMap(({ entry, report }) => (entry ? [{ entry, report }] : []))
}

/** The entries of all folders, not yet checked, concept by concept, with what readings add to them. */
export function readFolders(
  folders: readonly string[],
  drafts: ReadonlyMap<string, string>,
  told: Parameters<typeof rejectProblems>[1] = {},
): SeedFile {
  for (const folder of folders) requireSeed(folder)
  const files = folders.flatMap((folder) => conceptNames.map((name) => readSeedFile(folder, name)))
  const readings = [
    ...folders
      .flatMap(listReadings)
      .filter((path) => !drafts.has(path))
      .map(readReadingFile),
    ...[...drafts.values()].map(readDraftFile),
  ]
  const byConcept = Map.groupBy(
    [...files, ...readings].flatMap((file) => file.entries),
    ({ concept }) => concept,
  )
  // What stands in a file that cannot be read is not missing: its own problems are told alone.
  rejectProblems(
    [...files, ...readings].filter((file) => file.isUnreadable).flatMap((file) => file.problems),
    told,
  )
  const { entries, problems } = addReadings(
    conceptNames.flatMap((name) => byConcept.get(name) ?? []),
    readings.flatMap(({ additions }) => additions),
  )
  return {
    entries,
    problems: [...[...files, ...readings].flatMap((file) => file.problems), ...problems],
    warnings: [...files, ...readings].flatMap((file) => file.warnings),
  }
}

/** Ids that tell where the first entry that has one stands. */
function placeIds(entries: readonly SeedEntry[]): Ids {
  const first = new Map<string, Report>()
  for (const { id, report } of entries) if (id !== null && !first.has(id)) first.set(id, report)
  return Object.assign(new KnownIds(), {
    whereIs: (id: string, from: string) => {
      const { file, line } = first.get(id)?.([], '') ?? {}
      return file === undefined || file === from ? undefined : `${file}:${line}`
    },
  })
}

/** Fails where a directory holds no seed at all, so that a mistyped path does not empty the graph. */
function requireSeed(directory: string): void {
  if (conceptNames.some((name) => existsSync(join(directory, `${name}.yaml`)))) return
  const isLarge = conceptNames.some((name) => existsSync(join(directory, `${name}.jsonl`)))
  throw new ExpectedError(
    'BAD_SEED',
    isLarge
      ? `${directory} holds JSON lines, which are loaded in batches: npm run load -- ${directory}`
      : `There is no seed in ${directory}: none of ${conceptNames.join('.yaml, ')}.yaml is there.`,
  )
}
