import type { Concept, CorpusEntry } from '../../model/concepts.ts'
import type { Corpus, CorpusFile } from './corpus.ts'
import { parseEntry } from './parse-entry.ts'
import type { Problem, Report } from './problem.ts'
import { type Line, type Position, readLines } from './read-lines.ts'

/** A place between two entries of a collection. */
export interface Place extends Position {
  /** The number of the file in the order in which they are read. */
  readonly file: number
}

/** A line of a collection: its entry, or its problems. */
export interface EntryLine {
  readonly entry: CorpusEntry | null
  readonly concept: Concept
  /** Its id, even if its shape is wrong; null if it has none or it cannot be read. */
  readonly id: string | null
  readonly problems: readonly Problem[]
  /** Where the next line begins; its `line` is the number of this one. */
  readonly after: Place
  /** Makes a problem of this entry. */
  readonly report: Report
}

/** Reads the entries of a collection in order, starting at a place. */
export function* readEntries({ files }: Corpus, from: Place = { file: 0, line: 0, offset: 0 }): Generator<EntryLine> {
  for (const [rank, file] of files.entries()) {
    if (rank < from.file) continue
    for (const line of readLines(file.path, rank === from.file ? from : undefined))
      yield readEntryLine(file, rank, line)
  }
}

/** Reads the entry on a line of a file; `file` is its number in the order in which they are read. */
export function readEntryLine({ concept, path }: CorpusFile, file: number, { text, line, offset }: Line): EntryLine {
  const after = { file, line, offset }
  const report: Report = (_path, message) => ({ file: path, line, message })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const problem = report([], `not JSON: ${error instanceof Error ? error.message : 'unreadable'}`)
    return { entry: null, concept, id: null, problems: [problem], after, report }
  }
  const { entry, id, errors } = parseEntry(concept, value)
  return { entry, concept, id, problems: errors.map(({ message }) => report([], message)), after, report }
}
