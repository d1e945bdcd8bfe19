import { Argument } from 'commander'
import { readConfig } from '../config.ts'
import { ExpectedError } from '../errors.ts'
import type { Graph } from '../graph/index.ts'
import { loadSeed, prepareGraph } from '../load/load-seed.ts'
import { listDifferences, printed, writeText } from './print/printed.ts'
import type { Define } from './run.ts'
import { withGraph } from './with-graph.ts'

const names = printed.map(({ name }) => name)

/** The timeout of a statement in milliseconds: long, since nobody waits and the database has to plan each one. */
const PATIENCE = 120_000

const help = `
${printed.map(({ name, files }) => `  ${name.padEnd(12)}${files}`).join('\n')}

Without a name all are printed. questions needs a database: an empty one is started, unless NEO4J_URI names one, and gets the seed.`

export const define: Define = (command, signal) =>
  command
    .addArgument(new Argument('[what...]', 'what to print').choices(names))
    .option('--check', 'write nothing; list the files that differ, and fail if there are any', false)
    .addHelpText('after', help)
    .action((what: string[], { check }: { check: boolean }) => print(what, check, signal))

async function print(what: readonly string[], check: boolean, signal: AbortSignal): Promise<void> {
  let count = 0
  for (const one of printed.filter(({ name }) => what.length === 0 || what.includes(name)))
    for (const [path, text] of await listDifferences(one, (work) => withSeed(work, signal))) {
      count += 1
      if (!check) writeText(path, text)
      console.log(`${check ? 'differs' : text === undefined ? 'removed' : 'printed'}: ${path}`)
    }
  if (check && count > 0) throw new ExpectedError('BAD_USER_INPUT', 'Run `npm run print`.')
  if (count === 0) console.log('Nothing differs.')
}

/** Opens an empty database for the work, and loads the seed into it. */
async function withSeed<Result>(work: (graph: Graph) => Promise<Result>, signal: AbortSignal): Promise<Result> {
  const config = readConfig()
  const limits = { ...config.graph, transactionTimeout: PATIENCE }
  return await withGraph(config, { purpose: 'test', report: console.log, signal, limits }, async (graph) => {
    await prepareGraph(graph)
    await loadSeed(graph)
    return await work(graph)
  })
}
