import type { CorpusEntry } from '../concepts.ts'
import type { Problem } from '../problem.ts'
import type { Corpus } from './corpus.ts'
import { parseEntry } from './parse-entry.ts'
import { type Position, readLines } from './read-lines.ts'

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
  for (const [file, { concept, path }] of files.entries()) {
    if (file < from.file) continue
    for (const { text, line, offset } of readLines(path, file === from.file ? from : undefined)) {
      const parsed = parseEntry(concept, text)
      const entry = 'entry' in parsed ? parsed.entry : null
      const report = (message: string) => ({ file: path, line, message })
      const problems = 'problems' in parsed ? parsed.problems.map(report) : []
      yield { entry, problems, after: { file, line, offset }, report }
    }
  }
}
