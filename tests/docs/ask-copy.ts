import { openGraph } from '../../src/graph/index.ts'
import { loadSeed, prepareGraph } from '../../src/load/load-seed.ts'
import { patientLimits } from '../patience.ts'
import { openService } from '../service.ts'

/** Run in a copy of the project: loads its seed into a database, and prints what its service answers. */
const [address = '', queries = ''] = process.argv.slice(2)
const graph = openGraph(JSON.parse(address), patientLimits)
await prepareGraph(graph)
await loadSeed(graph)
const { ask } = openService(graph)
const answers = []
for (const query of JSON.parse(queries)) {
  const { data, errors } = await ask(query)
  answers.push(errors ?? data)
}
await graph.close()
console.log(JSON.stringify(answers))
