import { identify } from '../../../model/concepts.ts'
import type { Corpus } from '../../read/corpus.ts'
import { Gatherer } from '../../read/gather.ts'
import type { Problem } from '../../read/problem.ts'
import type { EntryLine } from '../../read/read-entries.ts'
import { type PassingStatement, readShare } from '../../read/read-share.ts'
import type { Share } from '../../read/share.ts'
import { Numbers } from './numbers.ts'
import { type TableFiles, Tables } from './tables.ts'

/** Progress is told after so many entries. */
const TURN = 1_000
/** So many problems are enough to know what is wrong. */
export const ENOUGH = 50

/** What one writer has written, or what is wrong with its entries. */
export interface WrittenShare extends TableFiles {
  /** How many nodes of each set of labels and relationships of each type there are. */
  readonly counts: Readonly<Record<string, number>>
  readonly problems: readonly Problem[]
}

/** Told how many entries were read since it was told last, and how many nodes and relationships they gave. */
export type OnProgress = (entries: number, records: number) => void

/** Writes a part of a collection as tables for the bulk importer, one entry after the other. */
export function writeShare(corpus: Corpus, folder: string, share: Share, onProgress: OnProgress): WrittenShare {
  const numbers = new Numbers(corpus, share)
  const tables = new Tables(folder, numbers)
  let entries = 0
  let records = 0
  const hand = (part: Parameters<typeof tables.add>[0]) => {
    records += part.nodes.length + part.relationships.length
    tables.add(part)
  }
  const gatherer = new Gatherer(corpus.articles, hand, share)
  const problems: Problem[] = []
  for (const { line, passing, isOurs, place } of readShare(corpus, share)) {
    if (passing) passBy(passing, place, { gatherer, numbers, tables })
    const found = line ? addEntry(line, place, isOurs, { gatherer, numbers, tables }) : []
    if (!isOurs) continue
    problems.push(...found)
    if (problems.length > ENOUGH) break
    entries += 1
    if (entries % TURN > 0) continue
    onProgress(entries, records)
    entries = 0
    records = 0
  }
  if (problems.length === 0) gatherer.close()
  onProgress(entries, records)
  return { ...tables.close(), counts: tables.counts(), problems }
}

interface Writing {
  readonly gatherer: Gatherer
  readonly numbers: Numbers
  readonly tables: Tables
}

function passBy(passing: PassingStatement, place: number, { gatherer, numbers }: Writing): void {
  numbers.place(`Statement:${passing.slug}`, place)
  gatherer.pass(passing)
}

/** Returns what is wrong with an entry. */
function addEntry(
  { entry, problems, report }: EntryLine,
  place: number,
  isOurs: boolean,
  { gatherer, numbers, tables }: Writing,
): readonly Problem[] {
  if (!entry) return problems
  const id = identify(entry)
  if (id !== null && !numbers.place(id, place)) return [report(`an earlier entry has ${id}`)]
  return [...gatherer.add(entry, isOurs), ...tables.takeProblems()].map(report)
}
