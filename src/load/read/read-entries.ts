import type { CorpusEntry } from '../../model/concepts.ts'
import type { Corpus, CorpusFile } from './corpus.ts'
import { parseEntry } from './parse-entry.ts'
import type { Problem } from './problem.ts'
import { type Line, type Position, readLines } from './read-lines.ts'

/** A place between two entries of a collection. */
export interface Place extends Position {
  /** The number of the file in the order in which they are read. */
  readonly file: number
}

/** A line of a collection: its entry, or what is wrong with it. */
export interface EntryLine {
  readonly entry: CorpusEntry | null
  readonly problems: readonly Problem[]
  /** Where the next line begins; its `line` is the number of this one. */
  readonly after: Place
  /** Something wrong with this entry. */
  report(message: string): Problem
}

/** Reads the entries of a collection one after the other, from a place on. */
export function* readEntries({ files }: Corpus, from: Place = { file: 0, line: 0, offset: 0 }): Generator<EntryLine> {
  for (const [rank, file] of files.entries()) {
    if (rank < from.file) continue
    for (const line of readLines(file.path, rank === from.file ? from : undefined))
      yield readEntryLine(file, rank, line)
  }
}

/** Reads the entry on a line of a file; `file` is its number in the order in which they are read. */
export function readEntryLine({ concept, path }: CorpusFile, file: number, { text, line, offset }: Line): EntryLine {
  const parsed = parseEntry(concept, text)
  const entry = 'entry' in parsed ? parsed.entry : null
  const report = (message: string) => ({ file: path, line, message })
  const problems = 'problems' in parsed ? parsed.problems.map(report) : []
  return { entry, problems, after: { file, line, offset }, report }
}
