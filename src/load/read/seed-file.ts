import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Concept, CorpusEntry } from '../../model/concepts.ts'
import { parseEntry } from './parse-entry.ts'
import type { Problem, Report } from './problem.ts'
import { decodeText } from './read-text.ts'
import { type CutText, parseYaml } from './yaml.ts'

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

/** What a file of the seed holds, what is wrong with it, and what may be. */
export interface SeedFile {
  readonly entries: readonly SeedEntry[]
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** Reads one file of the seed; a missing file counts as an empty list. */
export function readSeedFile(directory: string, concept: Concept): SeedFile {
  const path = join(directory, `${concept}.yaml`)
  const file = showPath(path)
  const decoded = existsSync(path) ? decodeText(readFileSync(path)) : { text: '' }
  if (!('text' in decoded)) return { entries: [], problems: [{ file, ...decoded }], warnings: [] }
  const list = parseYaml(decoded.text)
  const values: readonly unknown[] = Array.isArray(list.value) ? list.value : []
  const problems: Problem[] = list.errors.map((error) => ({ file, ...error }))
  if (list.value !== null && !Array.isArray(list.value))
    problems.push({ file, line: 1, message: 'a list of entries is expected' })
  const entries = values.map((value, index): SeedEntry => {
    const { entry, slug, id, errors } = parseEntry(concept, value)
    const report: Report = (at, message) => ({
      file,
      line: list.lineOf([index, ...at]),
      message: slug ? `${slug}: ${message}` : message,
    })
    problems.push(...errors.map((error) => report(error.path, error.message)))
    return { entry, concept, id, report }
  })
  const cut = list.cut.filter((text) => isCut(concept, values, text))
  const tell = ({ path: [index, ...at], whole, comment }: CutText): Problem => {
    const message = `a comment ends this text before "#${comment}": put the text in quotation marks, or the comment on a line of its own`
    const report = typeof index === 'number' ? entries[index]?.report : undefined
    return report?.(at, message) ?? { file, line: list.lineOf([index ?? 0]), message: `${whole}: ${message}` }
  }
  problems.push(...cut.filter((text) => !readsAsRemark(text)).map(tell))
  return { entries, problems, warnings: cut.filter(readsAsRemark).map(tell) }
}

/** Whether the value may go on behind the comment's sign: a slug, an id or a date with what follows would be none. */
function isCut(concept: Concept, values: readonly unknown[], { path: [index, ...at], whole }: CutText): boolean {
  const entry: unknown = structuredClone(values[Number(index)])
  const key = at.at(-1)
  const around = at.slice(0, -1).reduce<unknown>((value, step) => Object(value)[step], entry)
  if (key === undefined || typeof around !== 'object' || around === null) return false
  Object.assign(around, { [key]: whole })
  return !parseEntry(concept, entry).errors.some(({ path }) => at.every((step, depth) => path[depth] === step))
}

/** Whether a comment begins as people write them: with a space and a word, not as in "order #14257" or "# 12". */
function readsAsRemark({ comment }: CutText): boolean {
  return /^\s+\p{L}/u.test(comment)
}

/** A path as people type it: relative if it lies below the working directory, otherwise absolute. */
function showPath(path: string): string {
  const shown = relative(process.cwd(), path)
  return shown.startsWith('..') ? path : shown
}
