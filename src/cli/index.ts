import { enableCompileCache } from 'node:module'
import { Command } from 'commander'
import { readConfig } from '../config.ts'
import type { Graph } from '../graph/index.ts'
import { run } from './run.ts'
import { refuseBadUsage, runWork } from './run-command.ts'

// What is compiled once is kept in the system's folder for passing things, and the next start takes half the time for it.
enableCompileCache()

const environment = `
Environment:
  PORT, HOST             where to listen (4000, 127.0.0.1)
  TFT_DATABASE           uri, docker or local: take this one and no other
  NEO4J_URI              a Neo4j that you have, with NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE
  TFT_DATA_DIR           the folder for data and passwords (.data in the project)
  XDG_CACHE_HOME         where Neo4j's jars are kept (~/.cache)
  LOG_LEVEL              fatal, error, warn, info, debug, trace or silent (info)`

const program = new Command('tit-for-tat')
  .description('A knowledge graph of trade policy: who said what, what answered what, with the evidence.')
  .addHelpText('after', environment)

program
  .command('serve', { isDefault: true })
  .description('find a database, load the seed, serve GraphiQL and the API until Ctrl-C')
  .action(async () => {
    const { main } = await import('../main.ts')
    await run(main)
  })

program
  .command('seed')
  .description('load the seed into the database, then leave')
  .option('--overwrite', 'remove first a collection that npm run load or npm run import has put there', false)
  .action(async ({ overwrite }: { overwrite: boolean }) => {
    const { loadSeed, prepareGraph } = await import('../load/load-seed.ts')
    const { seed } = await import('./seed.ts')
    const parts = { prepareGraph, loadSeed: (graph: Graph) => loadSeed(graph, { overwrite }) }
    await runWork((stop) => seed(readConfig(), parts, stop))
  })

await refuseBadUsage(program).parseAsync()
