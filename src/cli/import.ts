import { readConfig } from '../config.ts'
import { openGraph } from '../graph/index.ts'
import { defaultLimits } from '../graph/limits.ts'
import { openCorpus } from '../load/read/corpus.ts'
import { completeImport } from '../load/write/tables/complete-import.ts'
import { writeTables } from '../load/write/tables/write-tables.ts'
import { nameCount } from '../model/text/name-count.ts'
import { importDatabase, whileStopped } from '../neo4j/index.ts'
import { openProgress } from './describe-progress.ts'
import { type Cited, describeUnchecked } from './describe-unchecked.ts'
import type { Define } from './run.ts'
import { runSteps, type Step } from './steps.ts'

interface Request {
  readonly folder: string
  readonly overwrite: boolean
  readonly signal: AbortSignal
  readonly onCited: (cited: Cited) => void
}

/** Long limits, since building indexes over millions of nodes is slow. */
const unhurried = { ...defaultLimits, transactionTimeout: 3_600_000, acquisitionTimeout: 10_000, poolSize: 2 }

function makeStep(request: Request): Step {
  return {
    title: `Import ${request.folder}`,
    task: async (_progress, task) => {
      const records = await importCorpus(request, (line) => {
        task.output = line
      })
      task.title = `Import ${request.folder}: ${nameCount(records, 'nodes and relationships')}`
    },
  }
}

async function importCorpus(
  { folder, overwrite, signal, onCited }: Request,
  report: (line: string) => void,
): Promise<number> {
  report('reading the collection')
  const corpus = await openCorpus(folder)
  using _articles = corpus.articles
  const { entries: total } = corpus
  const progress = openProgress({ entries: 0, total, records: 0 }, (line) => report(`writing tables: ${line}`))
  let records = 0
  await whileStopped(readConfig(), { report, signal }, (surroundings) =>
    importDatabase({
      ...surroundings,
      overwrite,
      writeTables: async (tables) => {
        const onProgress = (entries: number, made: number) => progress({ entries, total, records: made })
        const { files, counts, cited } = await writeTables(corpus, tables, { signal, onProgress })
        records = Object.values(counts).reduce((sum, count) => sum + count, 0)
        onCited(cited)
        return files
      },
      complete: async (address) => {
        report('making indexes')
        const graph = openGraph(address, unhurried)
        await completeImport(graph, corpus, records).finally(() => graph.close())
      },
    }),
  )
  return records
}

export const define: Define = (command, signal) =>
  command
    .argument('<folder>', 'the collection: a folder with a .jsonl file for each concept (docs/loading.md)')
    .option('--overwrite', 'replace the database that is there', false)
    .action(async (folder: string, { overwrite }: { overwrite: boolean }) => {
      let cited: Cited = new Map()
      const onCited = (all: Cited) => {
        cited = all
      }
      await runSteps([makeStep({ folder, overwrite, signal, onCited })], signal)
      if (cited.size > 0) console.log(describeUnchecked(cited, folder))
    })
