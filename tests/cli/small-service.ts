import { run } from '../../src/cli/run.ts'
import { serveUntilStopped } from '../../src/cli/serve.ts'
import { readConfig } from '../../src/config.ts'

/** The real start and stop around a graph of one node, for tests that send signals to a process. */
await run((stop) =>
  serveUntilStopped(
    readConfig(),
    {
      prepareGraph: (graph) => graph.manage(['CREATE RANGE INDEX started IF NOT EXISTS FOR (n:Started) ON (n.at)']),
      loadSeed: async (graph) => {
        await graph.write((write) => write.run('CREATE (:Started {at: datetime()})'))
        return { added: 1, changed: 0, removed: 0 }
      },
      createServer: (graph) => async (_request, response) => {
        const [row] = await graph.read('MATCH (n:Started) RETURN count(n) AS starts')
        response.end(JSON.stringify(row))
      },
    },
    stop,
  ),
)
