import { EntryChecks } from '../../check/check-entries.ts'
import { tellDoubts } from '../../check/find-low-rates.ts'
import type { Corpus } from '../../read/corpus.ts'
import type { Problem } from '../../read/problem.ts'
import { readShare } from '../../read/read-share.ts'
import type { Share } from '../../read/share.ts'
import { Gatherer } from '../../record/gather.ts'
import { Utterances } from '../../record/utterances.ts'
import { Numbers } from './numbers.ts'
import { type TableFiles, Tables } from './tables.ts'

/** Progress is reported after so many entries. */
const TURN = 1_000
/** The most problems that are reported. */
export const ENOUGH = 50

/** What one writer has written, or what is wrong with its entries. */
export interface WrittenShare extends TableFiles {
  /** How many nodes of each set of labels and relationships of each type there are. */
  readonly counts: Readonly<Record<string, number>>
  readonly problems: readonly Problem[]
  /** How many citations of each article its entries have. */
  readonly cited: ReadonlyMap<string, number>
}

/** Called with the entries read and the nodes and relationships made since the last call. */
export type OnProgress = (entries: number, records: number) => void

/** Writes one share of a collection as tables for the bulk importer. */
export function writeShare(corpus: Corpus, folder: string, share: Share, onProgress: OnProgress): WrittenShare {
  const utterances = new Utterances(corpus.later)
  const numbers = new Numbers(corpus, share)
  const tables = new Tables(folder, numbers)
  let entries = 0
  let records = 0
  const hand = (part: Parameters<typeof tables.add>[0]) => {
    records += part.nodes.length + part.relationships.length
    tables.add(part)
  }
  const gatherer = new Gatherer({ articles: corpus.articles, utterances }, hand, share)
  const checks = new EntryChecks(corpus.articles, numbers)
  const problems: Problem[] = []
  /** Problems in the entries of other writers are reported there, but make these tables worthless too. */
  let isSound = true
  for (const { line, passing, isOurs, place } of readShare(corpus, share, utterances)) {
    if (passing) {
      problems.push(...checks.pass(`Statement:${passing.slug}`, place))
      gatherer.pass(passing)
    } else if (line) {
      const { entry, concept, id, report } = line
      const found = entry ? checks.add(entry, place, report, isOurs) : checks.skip(concept, id, place)
      problems.push(...(isOurs ? line.problems : []), ...found)
      isSound &&= line.problems.length === 0 && problems.length === 0
      if (entry && isSound) gatherer.add(entry, isOurs)
    }
    if (!isOurs) continue
    if (problems.length > ENOUGH) break
    entries += 1
    if (entries % TURN > 0) continue
    onProgress(entries, records)
    entries = 0
    records = 0
  }
  if (problems.length <= ENOUGH) problems.push(...checks.close())
  tellDoubts(checks.doubts)
  if (isSound && problems.length === 0) {
    gatherer.close()
    tables.joinWaiting()
  }
  onProgress(entries, records)
  return { ...tables.close(), counts: tables.counts(), problems, cited: checks.cited }
}
