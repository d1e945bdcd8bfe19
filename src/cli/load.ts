import { InvalidArgumentError } from 'commander'
import { readConfig } from '../config.ts'
import { openCorpus } from '../load/read/corpus.ts'
import { loadCorpus } from '../load/write/batches/load-corpus.ts'
import { nameCount } from '../model/text/name-count.ts'
import { openProgress } from './describe-progress.ts'
import { type Cited, describeUnchecked } from './describe-unchecked.ts'
import type { Define } from './run.ts'
import { findDatabase, runSteps, type Step } from './steps.ts'

interface Options {
  readonly overwrite: boolean
  readonly batch: number
}

/** Loads a collection while the database runs, and shows how far it is. */
function loadFolder(folder: string, options: Options, signal: AbortSignal, onCited: (cited: Cited) => void): Step {
  return {
    title: `Load ${folder}`,
    task: async ({ graph }, task) => {
      const corpus = await openCorpus(folder)
      using _articles = corpus.articles
      const show = (line: string) => {
        task.output = line
      }
      let progress: ReturnType<typeof openProgress> | undefined
      const { entries, records } = await loadCorpus(graph, corpus, {
        ...options,
        signal,
        onCited,
        onProgress: (done) => {
          progress ??= openProgress(done, show)
          progress(done)
        },
      })
      task.title = `Load ${folder}: ${nameCount(entries, 'entries')}, ${nameCount(records, 'nodes and relationships')}`
    },
  }
}

function readCount(text: string): number {
  const count = Number(text)
  if (Number.isInteger(count) && count >= 1 && count <= 100_000) return count
  throw new InvalidArgumentError('It must be a whole number from 1 to 100000.')
}

export const define: Define = (command, signal) =>
  command
    .argument('<folder>', 'the collection: a folder with a .jsonl file for each concept (docs/loading.md)')
    .option('--overwrite', 'remove first what the graph holds', false)
    .option('--batch <entries>', 'how many entries at most are written together, or not at all', readCount, 5_000)
    .action(async (folder: string, options: Options) => {
      await using opened = new AsyncDisposableStack()
      let cited: Cited = new Map()
      const load = loadFolder(folder, options, signal, (all) => {
        cited = all
      })
      await runSteps([findDatabase(readConfig(), opened, signal), load], signal)
      if (cited.size > 0) console.log(describeUnchecked(cited, folder))
    })
