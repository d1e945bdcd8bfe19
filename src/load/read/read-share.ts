import { z } from 'zod'
import { statement } from '../../model/statement.ts'
import type { Utterances } from '../record/utterances.ts'
import type { Corpus, CorpusFile } from './corpus.ts'
import { type EntryLine, readEntryLine } from './read-entries.ts'
import { parseJson, readLines } from './read-lines.ts'
import { ownsName, ownsStatement, type Share } from './share.ts'

/** What must be known of a statement that another writer writes. */
const passingStatement = statement.pick({ slug: true, cite: true, excerpt: true }).strip()
export type PassingStatement = z.infer<typeof passingStatement>

/** A line as one of several writers sees it: an entry, or the few fields it needs of a statement that another one writes. */
export interface ShareLine {
  readonly line?: EntryLine
  readonly passing?: PassingStatement
  /** Whether this writer writes it; the others are read for the ids they take and the passages they cite. */
  readonly isOurs: boolean
  /** How many entries stand before it in the collection. */
  readonly place: number
}

/** Reads a collection for one writer; of the articles and statements of other writers it parses only what this one needs. */
export function* readShare({ files }: Corpus, share: Share, utterances: Utterances): Generator<ShareLine> {
  let place = 0
  for (const [rank, file] of files.entries())
    for (const line of readLines(file.path)) {
      const { isOurs, passing } = readOwned(file, line.text, share, utterances)
      if (passing === undefined) yield { line: readEntryLine(file, rank, line), isOurs, place }
      else if (passing) yield { passing, isOurs, place }
      place += 1
    }
}

const owned = z.object({ slug: z.string().optional(), speaker: z.string().optional() })

/** Whether an entry is this writer's, and the few fields it needs of another's: undefined for all of it, null for nothing. */
function readOwned({ concept }: CorpusFile, text: string, share: Share, utterances: Utterances) {
  if (share.of === 1) return { isOurs: true }
  // Only statements and articles are divided among the writers; the first writes everything else.
  if (concept !== 'statements' && concept !== 'articles') return { isOurs: share.number === 0 }
  const value = parseJson(text)
  const { slug = '', speaker = '' } = owned.safeParse(value).data ?? {}
  const isOurs = concept === 'articles' ? ownsName(share, slug) : ownsStatement(share, speaker)
  if (isOurs) return { isOurs }
  if (concept === 'articles') return { isOurs, passing: null }
  // Later entries may give another speaker, and this writer may count what that one said.
  const isRestated = utterances.listAgain(`Statement:${slug}`).length > 0
  return { isOurs, passing: isRestated ? undefined : (passingStatement.safeParse(value).data ?? null) }
}
