import { mkdirSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { type Corpus, openArticlesOf } from '../../read/corpus.ts'
import type { Share } from '../../read/share.ts'
import { type WrittenShare, writeShare } from './write-share.ts'

/** What a worker thread that writes tables is given. */
export interface Order {
  readonly corpus: Omit<Corpus, 'articles'>
  readonly folder: string
  readonly share: Share
}

/** What it reports: the entries read and records made since the last message, and finally what it has written. */
export type Message = { readonly entries: number; readonly records: number } | { readonly written: WrittenShare }

const { corpus, folder, share }: Order = workerData
const tell = (message: Message) => parentPort?.postMessage(message)
using articles = openArticlesOf(corpus.folder)
mkdirSync(folder, { recursive: true })
tell({
  written: writeShare({ ...corpus, articles }, folder, share, (entries, records) => tell({ entries, records })),
})
