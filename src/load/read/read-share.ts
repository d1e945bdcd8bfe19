import { z } from 'zod'
import { statement } from '../../model/statement.ts'
import type { Corpus, CorpusFile } from './corpus.ts'
import { type EntryLine, readEntryLine } from './read-entries.ts'
import { readLines } from './read-lines.ts'
import { ownsName, ownsStatement, type Share } from './share.ts'

/** What must be known of a statement that another writer writes. */
const passing = statement.pick({ slug: true, cite: true, excerpt: true, restates: true }).strip()
export type PassingStatement = z.infer<typeof passing>

/** A line for one of several writers: an entry, or what concerns us of a statement that another one writes. */
export interface ShareLine {
  readonly line?: EntryLine
  readonly passing?: PassingStatement
  /** Whether we write it; other entries tell what was taken and where passages are cited. */
  readonly isOurs: boolean
  /** How many entries stand before it in the collection. */
  readonly place: number
}

/** Reads a collection for one writer; articles and statements of others are looked at only as far as ours need them. */
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

/** Only statements and articles are dealt out one by one. */
function isOurs({ concept }: CorpusFile, { number }: Share): boolean {
  return number === 0 || concept === 'statements' || concept === 'articles'
}

const owned = z.object({ slug: z.string().optional(), speaker: z.string().optional() })

/** What is left of an entry of another writer; undefined where it is ours, null where there is nothing in it for us. */
function readOther({ concept }: CorpusFile, text: string, share: Share): PassingStatement | null | undefined {
  if (share.of === 1 || (concept !== 'statements' && concept !== 'articles')) return undefined
  const value = parseJson(text)
  const { slug = '', speaker = '' } = owned.safeParse(value).data ?? {}
  if (concept === 'articles') return ownsName(share, slug) ? undefined : null
  return ownsStatement(share, speaker) ? undefined : (passing.safeParse(value).data ?? null)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
