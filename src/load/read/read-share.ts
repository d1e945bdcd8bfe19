import { z } from 'zod'
import { statement } from '../../model/statement.ts'
import type { Corpus, CorpusFile } from './corpus.ts'
import { type EntryLine, readEntryLine } from './read-entries.ts'
import { parseJson, readLines } from './read-lines.ts'
import { ownsName, ownsStatement, type Share } from './share.ts'

/** What must be known of a statement that another writer writes. */
const passing = statement.pick({ slug: true, cite: true, excerpt: true, restates: true }).strip()
export type PassingStatement = z.infer<typeof passing>

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
export function* readShare({ files }: Corpus, share: Share): Generator<ShareLine> {
  let place = 0
  for (const [rank, file] of files.entries())
    for (const line of readLines(file.path)) {
      const other = readOther(file, line.text, share)
      if (other === undefined) yield { line: readEntryLine(file, rank, line), isOurs: isOurs(file, share), place }
      else if (other) yield { passing: other, isOurs: false, place }
      place += 1
    }
}

/** Only statements and articles are divided among the writers; the first writes everything else. */
function isOurs({ concept }: CorpusFile, { number }: Share): boolean {
  return number === 0 || concept === 'statements' || concept === 'articles'
}

const owned = z.object({ slug: z.string().optional(), speaker: z.string().optional() })

/** The few fields needed of another writer's entry; undefined if the entry is ours, null if we need nothing of it. */
function readOther({ concept }: CorpusFile, text: string, share: Share): PassingStatement | null | undefined {
  if (share.of === 1 || (concept !== 'statements' && concept !== 'articles')) return undefined
  const value = parseJson(text)
  const { slug = '', speaker = '' } = owned.safeParse(value).data ?? {}
  if (concept === 'articles') return ownsName(share, slug) ? undefined : null
  return ownsStatement(share, speaker) ? undefined : (passing.safeParse(value).data ?? null)
}
