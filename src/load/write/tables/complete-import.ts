import { readCypher } from '../../../../cypher/index.ts'
import type { Graph } from '../../../graph/index.ts'
import { prepareGraph } from '../../load-seed.ts'
import type { Corpus } from '../../read/corpus.ts'
import { claimSchema } from '../schema-version.ts'

/** Adds what the loader leaves beside records: derived values, versions, the state of the load, constraints and indexes. */
export async function completeImport(graph: Graph, corpus: Corpus, records: number): Promise<void> {
  await finishImport(graph)
  await graph.write(async (write) => {
    await write.run(readCypher('load/progress/begin-load'), describeLoad(corpus))
    const { length: file } = corpus.files
    await write.run(readCypher('load/progress/note-progress'), {
      entries: corpus.entries,
      records,
      file,
      line: 0,
      offset: 0,
    })
    await write.run(readCypher('load/progress/end-load'))
  })
  await prepareGraph(graph)
}

/** Adds what tables cannot hold, and versions, before there are indexes to maintain. */
export async function finishImport(graph: Graph): Promise<void> {
  await graph.write(async (write) => {
    await write.run(readCypher('load/state/lock-graph'))
    await claimSchema(write)
    await write.run(readCypher('load/derived/fill-lists'))
    await write.run(readCypher('load/derived/count-found'))
    await write.run(readCypher('load/state/bump-version'))
  })
}

/** What identifies a load. */
export function describeLoad({ digest, folder, entries }: Corpus): Record<string, unknown> {
  return { digest, folder, total: entries }
}
