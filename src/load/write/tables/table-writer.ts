import { mkdirSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { type Corpus, openArticlesOf } from '../../read/corpus.ts'
import type { Share } from '../../read/share.ts'
import { type WrittenShare, writeShare } from './write-share.ts'

/** What a thread that writes tables is told to do. */
export interface Order {
  readonly corpus: Omit<Corpus, 'articles'>
  readonly folder: string
  readonly share: Share
}

/** What it tells: how many entries it has read since it told last and what they gave, and in the end what it has written. */
export type Message = { readonly entries: number; readonly records: number } | { readonly written: WrittenShare }

const { corpus, folder, share }: Order = workerData
const tell = (message: Message) => parentPort?.postMessage(message)
using articles = openArticlesOf(corpus.folder)
mkdirSync(folder, { recursive: true })
tell({
  written: writeShare({ ...corpus, articles }, folder, share, (entries, records) => tell({ entries, records })),
})
