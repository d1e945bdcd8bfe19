import { setImmediate } from 'node:timers/promises'
import type { Corpus } from '../corpus/corpus.ts'
import { Gatherer } from '../corpus/gather.ts'
import { readEntries } from '../corpus/read-entries.ts'
import { type Problem, rejectProblems } from '../problem.ts'
import { Tables } from './tables.ts'

/** After so many entries others have their turn: whoever shows progress, or stops us. */
const TURN = 1_000
/** So many problems are enough to know what is wrong. */
const ENOUGH = 50

/** What was written for the importer. */
export interface WrittenTables {
  /** The importer's arguments that name the files. */
  readonly files: readonly string[]
  /** How many nodes of each set of labels and relationships of each type there are. */
  readonly counts: Readonly<Record<string, number>>
}

interface WriteOptions {
  readonly signal: AbortSignal
  /** Told now and then how many entries were read, and how many nodes and relationships they gave. */
  readonly onProgress: (entries: number, records: number) => void
}

/** Writes a collection as tables for the bulk importer, one entry after the other; throws one BAD_SEED that lists what is wrong. */
export async function writeTables(corpus: Corpus, folder: string, options: WriteOptions): Promise<WrittenTables> {
  const tables = new Tables(folder)
  let records = 0
  const gatherer = new Gatherer(corpus.articles, (part) => {
    records += part.nodes.length + part.relationships.length
    tables.add(part)
  })
  const problems: Problem[] = []
  let entries = 0
  for (const { entry, problems: own, report } of readEntries(corpus)) {
    problems.push(...own, ...(entry ? gatherer.add(entry).map(report) : []))
    if (problems.length > ENOUGH) break
    entries += 1
    if (entries % TURN === 0) {
      options.onProgress(entries, records)
      await setImmediate()
      options.signal.throwIfAborted()
    }
  }
  if (problems.length === 0) gatherer.close()
  const files = tables.close()
  rejectProblems(problems, { what: 'The collection' })
  options.onProgress(entries, records)
  return { files, counts: tables.counts() }
}
