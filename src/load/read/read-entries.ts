import { type Concept, type CorpusEntry, concepts } from '../../model/concepts.ts'
import { listShapeErrors, readSlug } from './check-shape.ts'
import type { Corpus, CorpusFile } from './corpus.ts'
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
  const parsed = parseEntry(concept, text)
  const { entry } = parsed
  const report: Report = (_path, message) => ({ file: path, line, message })
  const problems = parsed.problems.map((message) => report([], message))
  const { label } = concepts[concept]
  const id = label && parsed.slug ? `${label}:${parsed.slug}` : null
  return { entry, concept, id, problems, after: { file, line, offset }, report }
}

interface Parsed {
  readonly entry: CorpusEntry | null
  readonly slug: string | null
  readonly problems: readonly string[]
}

/** Parses the entry on a line, or says what is wrong with its shape. */
function parseEntry(concept: Concept, text: string): Parsed {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const problem = `not JSON: ${error instanceof Error ? error.message : 'unreadable'}`
    return { entry: null, slug: null, problems: [problem] }
  }
  const parsed = concepts[concept].shape.safeParse(value)
  const slug = readSlug(value)
  if (!parsed.success)
    return { entry: null, slug, problems: listShapeErrors(parsed.error.issues).map(({ message }) => message) }
  // TypeScript does not see that a concept's shape gives this concept's entries.
  return { entry: { concept, value: parsed.data } as CorpusEntry, slug, problems: [] }
}
