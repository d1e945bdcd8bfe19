import type { Concept, CorpusEntry } from '../../model/concepts.ts'
import type { Corpus, CorpusFile } from './corpus.ts'
import { findRepeatedKey } from './find-repeated-key.ts'
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
export function readEntryLine({ concept, path }: CorpusFile, file: number, read: Line): EntryLine {
  const { text, line, offset, badText } = read
  const after = { file, line, offset }
  const report: Report = (_path, message) => ({ file: path, line, message })
  const refuse = (message: string) => ({
    entry: null,
    concept,
    id: null,
    problems: [report([], message)],
    after,
    report,
  })
  if (badText) return refuse(badText)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return refuse(`not JSON: ${error instanceof Error ? error.message : 'unreadable'}`)
  }
  const { entry, id, errors } = parseEntry(concept, value)
  const repeated = entry ? findRepeatedKey(text, value) : null
  if (repeated !== null) return refuse(`the key ${repeated} stands twice in one object`)
  return { entry, concept, id, problems: errors.map(({ message }) => report([], message)), after, report }
}
