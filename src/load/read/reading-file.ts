import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { z } from 'zod'
import { type Concept, conceptNames, isConcept } from '../../model/concepts.ts'
import {
  type AlsoCites,
  additions,
  draftFieldNames,
  draftFields,
  isAdditionName,
  type LogAddition,
} from '../../model/reading.ts'
import { findBadSigns } from './find-bad-signs.ts'
import { listShapeErrors, type ShapeError } from './parse-entry.ts'
import type { Problem, Report } from './problem.ts'
import {
  type FileProblems,
  findCut,
  type OpenedFile,
  openYaml,
  readEntryList,
  reportOn,
  type SeedEntry,
} from './seed-file.ts'

/** What a reading adds to an entry that stands elsewhere, and how to report a problem with it. */
export type Addition =
  | { readonly kind: 'log'; readonly to: string; readonly value: LogAddition; readonly report: Report }
  | { readonly kind: 'alsoCites'; readonly to: string; readonly value: AlsoCites; readonly report: Report }

/** What a file of readings/ holds: entries of its own, and what it adds to others. */
export interface ReadingFile extends FileProblems {
  readonly entries: readonly SeedEntry[]
  readonly additions: readonly Addition[]
}

/** The files of the readings of a collection, in the order of their names: one for each article that was read. */
export function listReadings(directory: string): string[] {
  const folder = join(directory, 'readings')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
  return names.toSorted().map((name) => join(folder, name))
}

/** Reads a file of readings/: an object with lists of entries by the names of their files, `log` and `alsoCites`. */
export function readReadingFile(path: string): ReadingFile {
  return readLists(path, (_name, list) => list)
}

/** Reads what of a draft was accepted, as the reading that it would be. */
export function readDraftFile(path: string): ReadingFile {
  return readLists(path, (name, list) => list.map((item) => takeAccepted(name, item)))
}

/** An item without what only drafts have, undefined unless it was accepted; the article itself needs no decision. */
export function takeAccepted(name: string, item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item
  const { decide } = Object(item)
  const isKnown = draftFields.shape.decide.safeParse(decide).success
  if (isKnown && decide !== 'accept' && (name !== 'articles' || decide === 'reject')) return undefined
  // A decision that is none stays, and is told.
  const kept = Object.entries(item).filter(([key]) => !draftFieldNames.includes(key) || (key === 'decide' && !isKnown))
  return Object.fromEntries(kept)
}

function readLists(path: string, choose: (name: string, list: readonly unknown[]) => readonly unknown[]): ReadingFile {
  const opened = openYaml(path)
  if ('problems' in opened) return { entries: [], additions: [], ...opened }
  const { file, yaml } = opened
  const problems: Problem[] = yaml.errors.map((error) => ({ file, ...error }))
  const { value } = yaml
  if (value !== null && (typeof value !== 'object' || Array.isArray(value)))
    problems.push({ file, line: 1, message: 'lists of entries by the names of their files are expected' })
  const unknown: Problem[] = []
  const lists = Object.entries(Array.isArray(value) ? {} : Object(value)).flatMap(([name, list]) => {
    const line = yaml.lineOf([name])
    if (!isConcept(name) && !isAdditionName(name)) {
      const known = [...conceptNames, ...Object.keys(additions)].join(', ')
      unknown.push({ file, line, message: `${name} is no list of a reading: these are ${known}` })
    } else if (list !== null && !Array.isArray(list))
      problems.push({ file, line, message: `${name}: a list of entries is expected` })
    else return [[name, choose(name, list ?? [])] as const]
    return []
  })
  const parts = lists.map(
    ([name, list]): ReadingFile =>
      isConcept(name)
        ? { ...readEntryList(opened, name, list, [name]), additions: [] }
        : readAdditions(opened, name, list),
  )
  const entries = parts.flatMap((part) => part.entries)
  problems.push(...unknown)
  return {
    entries,
    additions: parts.flatMap((part) => part.additions),
    problems: [...problems, ...parts.flatMap((part) => part.problems), ...checkArticle(entries, opened, path)],
    warnings: parts.flatMap((part) => part.warnings),
    isUnreadable: problems.length > unknown.length,
  }
}

/** An article is taken back by removing its file, which is therefore named after it. */
function checkArticle(entries: readonly SeedEntry[], { file }: OpenedFile, path: string): Problem[] {
  const slug = basename(path, '.yaml')
  return entries.flatMap(({ id, concept, report }) => {
    if (concept !== ('articles' satisfies Concept) || id === null || id === `Article:${slug}`) return []
    return [
      report(
        ['slug'],
        `${file} is named after another article: a reading is of one article and has its slug as its name`,
      ),
    ]
  })
}

function readAdditions(opened: OpenedFile, name: Addition['kind'], list: readonly unknown[]): ReadingFile {
  const problems: Problem[] = []
  const found = list.flatMap((value, index): Addition[] => {
    if (value === undefined) return []
    const report = reportOn(opened, [name, index], null)
    const errors = checkAddition(name, value)
    problems.push(...errors.map(({ path, message }) => report(path, message)))
    if (errors.length > 0) return []
    if (name === 'alsoCites') {
      const data = additions.alsoCites.parse(value)
      return [{ kind: name, to: data.entity, value: data, report }]
    }
    const data = additions.log.parse(value)
    return [{ kind: name, to: data.measure, value: data, report }]
  })
  const reports = list.map((_, index) => reportOn(opened, [name, index], null))
  const cut = findCut(opened, reports, { values: list, at: [name], check: (value) => checkAddition(name, value) })
  return { entries: [], additions: found, problems: [...problems, ...cut.problems], warnings: cut.warnings }
}

function checkAddition(name: Addition['kind'], value: unknown): readonly ShapeError[] {
  const bad = findBadSigns(value)
  if (bad.length > 0) return bad
  const shape: z.ZodType = additions[name]
  return listShapeErrors(shape.safeParse(value).error?.issues ?? [])
}
