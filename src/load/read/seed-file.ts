import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Concept, CorpusEntry } from '../../model/concepts.ts'
import { parseEntry, type ShapeError } from './parse-entry.ts'
import type { Path, Problem, Report } from './problem.ts'
import { decodeText } from './read-text.ts'
import { type CutText, parseYaml, type Yaml } from './yaml.ts'

/** One entry of a file of the seed: what it says, or what is wrong with it. */
export interface SeedEntry {
  /** Null if its shape is wrong. */
  readonly entry: CorpusEntry | null
  /** Its id, even if its shape is wrong; null if it has none. */
  readonly id: string | null
  readonly concept: Concept
  /** A problem with one of its values. */
  readonly report: Report
}

/** What is wrong in a file, and what may be. */
export interface FileProblems {
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
  /** Whether nothing of it could be read, so that nobody knows what it holds. */
  readonly isUnreadable?: boolean
}

/** What a file of the seed holds, what is wrong with it, and what may be. */
export interface SeedFile extends FileProblems {
  readonly entries: readonly SeedEntry[]
}

/** A YAML file that could be read, with the name that problems give it. */
export interface OpenedFile {
  readonly file: string
  readonly yaml: Yaml
}

/** Reads one file of the seed; a missing file counts as an empty list. */
export function readSeedFile(directory: string, concept: Concept): SeedFile {
  const opened = openYaml(join(directory, `${concept}.yaml`))
  if ('problems' in opened) return { entries: [], ...opened }
  const { file, yaml } = opened
  const { value } = yaml
  const problems: Problem[] = yaml.errors.map((error) => ({ file, ...error }))
  if (value !== null && !Array.isArray(value))
    problems.push({ file, line: 1, message: 'a list of entries is expected' })
  const read = readEntryList(opened, concept, Array.isArray(value) ? value : [])
  return { ...read, problems: [...problems, ...read.problems], isUnreadable: problems.length > 0 }
}

/** Opens a YAML file, which is empty if it is missing; its bytes may be no text. */
export function openYaml(path: string): OpenedFile | FileProblems {
  const file = showPath(path)
  const decoded = existsSync(path) ? decodeText(readFileSync(path)) : { text: '' }
  if (!('text' in decoded)) return { problems: [{ file, ...decoded }], warnings: [], isUnreadable: true }
  return { file, yaml: parseYaml(decoded.text) }
}

/** Reads a list of entries in a file; `at` leads to the list, in which items that are undefined are left out. */
export function readEntryList(
  opened: OpenedFile,
  concept: Concept,
  values: readonly unknown[],
  at: Path = [],
): SeedFile {
  const problems: Problem[] = []
  const read = values.map((value, index): SeedEntry | undefined => {
    if (value === undefined) return undefined
    const { entry, slug, id, errors } = parseEntry(concept, value)
    const report = reportOn(opened, [...at, index], slug)
    problems.push(...errors.map((error) => report(error.path, error.message)))
    return { entry, concept, id, report }
  })
  const reports = read.map((one) => one?.report)
  const entries = read.filter((one) => one !== undefined)
  const cut = findCut(opened, reports, { values, at, check: (value) => parseEntry(concept, value).errors })
  return { entries, problems: [...problems, ...cut.problems], warnings: cut.warnings }
}

/** A list in a file, and what checks the shape of one of its items. */
interface CheckedList {
  readonly values: readonly unknown[]
  readonly at: Path
  check(value: unknown): readonly ShapeError[]
}

/** Texts of a list that a comment cuts: those that would go on behind its sign are wrong, or may be. */
export function findCut(
  opened: OpenedFile,
  reports: readonly (Report | undefined)[],
  { values, at, check }: CheckedList,
): FileProblems {
  const cut = opened.yaml.cut.flatMap((text) => {
    if (!at.every((step, depth) => text.path[depth] === step)) return []
    const [index, ...path] = text.path.slice(at.length)
    const report = reports[Number(index)]
    if (!report || !isCut(values[Number(index)], path, text.whole, check)) return []
    const message = `a comment ends this text before "#${text.comment}": put the text in quotation marks, or the comment on a line of its own`
    return [{ text, problem: report(path, message) }]
  })
  const tell = (isRemark: boolean) =>
    cut.flatMap(({ text, problem }) => (readsAsRemark(text) === isRemark ? [problem] : []))
  return { problems: tell(false), warnings: tell(true) }
}

/** Reports on the values of the item at a place in a file. */
export function reportOn({ file, yaml }: OpenedFile, place: Path, slug: string | null): Report {
  return (at, message) => ({
    file,
    line: yaml.lineOf([...place, ...at]),
    message: slug ? `${slug}: ${message}` : message,
  })
}

/** Whether the value may go on behind the comment's sign: a slug, an id or a date with what follows would be none. */
function isCut(value: unknown, at: Path, whole: string, check: CheckedList['check']): boolean {
  const entry: unknown = structuredClone(value)
  const key = at.at(-1)
  const around = at.slice(0, -1).reduce<unknown>((inner, step) => Object(inner)[step], entry)
  if (key === undefined || typeof around !== 'object' || around === null) return false
  Object.assign(around, { [key]: whole })
  return !check(entry).some(({ path }) => at.every((step, depth) => path[depth] === step))
}

/** Whether a comment begins as people write them: with a space and a word, not as in "order #14257" or "# 12". */
function readsAsRemark({ comment }: CutText): boolean {
  return /^\s+\p{L}/u.test(comment)
}

/** A path as people type it: relative if it lies below the working directory, otherwise absolute. */
export function showPath(path: string): string {
  const shown = relative(process.cwd(), path)
  return shown.startsWith('..') ? path : shown
}
