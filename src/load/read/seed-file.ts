import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Concept, CorpusEntry } from '../../model/concepts.ts'
import { parseEntry } from './parse-entry.ts'
import type { Problem, Report } from './problem.ts'
import { parseYamlList } from './yaml-list.ts'

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

/** Reads one file of the seed; a missing file counts as an empty list. */
export function readSeedFile(directory: string, concept: Concept): { entries: SeedEntry[]; problems: Problem[] } {
  const path = join(directory, `${concept}.yaml`)
  const list = parseYamlList(existsSync(path) ? readFileSync(path, 'utf8') : '')
  const file = showPath(path)
  const problems: Problem[] = list.errors.map((error) => ({ file, ...error }))
  const entries = list.values.map((value, index): SeedEntry => {
    const { entry, slug, id, errors } = parseEntry(concept, value)
    const report: Report = (at, message) => ({
      file,
      line: list.lineOf([index, ...at]),
      message: slug ? `${slug}: ${message}` : message,
    })
    problems.push(...errors.map((error) => report(error.path, error.message)))
    return { entry, concept, id, report }
  })
  return { entries, problems }
}

/** A path as people type it: relative if it lies below the working directory, otherwise absolute. */
function showPath(path: string): string {
  const shown = relative(process.cwd(), path)
  return shown.startsWith('..') ? path : shown
}
