import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Corpus } from '../../read/corpus.ts'
import { rejectProblems } from '../../read/problem.ts'
import type { Share } from '../../read/share.ts'
import type { Message, Order } from './table-writer.ts'
import { ENOUGH, type WrittenShare } from './write-share.ts'

/** With more writers, all would wait for the first, which writes everything but statements. */
const MOST_WRITERS = 3

/** Heap limits of a writer in megabytes; a large young generation, since most objects live briefly. */
const memory = { maxOldGenerationSizeMb: 6_000, maxYoungGenerationSizeMb: 96 }

/** The tables that were written for the importer. */
export interface WrittenTables {
  /** The importer's arguments that name the files. */
  readonly files: readonly string[]
  /** How many nodes of each set of labels and relationships of each type there are. */
  readonly counts: Readonly<Record<string, number>>
  /** How many citations of each article there are. */
  readonly cited: ReadonlyMap<string, number>
}

interface WriteOptions {
  readonly signal: AbortSignal
  /** Called from time to time with the entries read and the nodes and relationships made so far. */
  readonly onProgress: (entries: number, records: number) => void
  /** The number of threads; by default as many as there are processors, up to a few. */
  readonly writers?: number
}

/** Writes a collection as tables for the bulk importer, on several threads; throws one BAD_SEED that lists what is wrong. */
export async function writeTables(corpus: Corpus, folder: string, options: WriteOptions): Promise<WrittenTables> {
  const { writers: of = Math.min(MOST_WRITERS, availableParallelism()), onProgress } = options
  const stop = new AbortController()
  const signal = AbortSignal.any([options.signal, stop.signal])
  let entries = 0
  let records = 0
  const onPart = (more: number, made: number) => {
    entries += more
    records += made
    onProgress(entries, records)
  }
  const shares = Array.from({ length: of }, (_, number) => ({ number, of }))
  const parts = await Promise.all(shares.map((share) => runWriter(corpus, folder, share, { signal, onPart }))).finally(
    () => stop.abort(),
  )
  const problems = parts.flatMap((part) => part.problems).sort(comparePlaces(corpus))
  rejectProblems(problems.slice(0, ENOUGH), { what: 'The collection' })
  const counts = addCounts(parts.flatMap((part) => Object.entries(part.counts)))
  const cited = addCounts(parts.flatMap((part) => [...part.cited]))
  return { files: joinFiles(parts), counts: Object.fromEntries(counts), cited }
}

interface Running {
  readonly signal: AbortSignal
  readonly onPart: (entries: number, records: number) => void
}

/** Runs one writer in a worker thread until it has written its share or is stopped. */
async function runWriter(corpus: Corpus, folder: string, share: Share, { signal, onPart }: Running) {
  const { articles: _articles, ...plain } = corpus
  const order: Order = { corpus: plain, folder: join(folder, String(share.number)), share }
  await using worker = new Worker(new URL('./table-writer.ts', import.meta.url), {
    workerData: order,
    resourceLimits: memory,
  })
  let written: WrittenShare | undefined
  worker.on('message', (message: Message) => {
    if ('written' in message) written = message.written
    else onPart(message.entries, message.records)
  })
  await once(worker, 'exit', { signal })
  if (!written) throw new TypeError('a writer of tables has ended early')
  return written
}

function comparePlaces({ files }: Corpus) {
  const ranks = new Map(files.map(({ path }, rank) => [path, rank]))
  type Place = { readonly file: string; readonly line: number }
  return (one: Place, other: Place) =>
    (ranks.get(one.file) ?? 0) - (ranks.get(other.file) ?? 0) || one.line - other.line
}

function joinFiles(parts: readonly WrittenShare[]): string[] {
  const files = parts.flatMap((part) => part.files)
  const multiline = parts.flatMap((part) => part.multiline)
  if (multiline.length === 0) return files
  return [`--multiline-fields=${multiline.join(',')}`, '--multiline-fields-format=v2', ...files]
}

function addCounts(counts: readonly (readonly [name: string, count: number])[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count)
  return sums
}
