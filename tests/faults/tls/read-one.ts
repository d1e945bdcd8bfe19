import { readConfig } from '../../../src/config.ts'
import { openGraph } from '../../../src/graph/index.ts'
import { patientLimits } from '../../patience.ts'

// Asks the database of NEO4J_URI for a row; a program of its own, since Node reads NODE_EXTRA_CA_CERTS when it starts.
const { uri, ...credentials } = readConfig().neo4j
if (!uri) throw new Error('NEO4J_URI is not given')
const graph = openGraph({ uri, ...credentials }, patientLimits)
const [row] = await graph.read('RETURN 1 AS one').finally(() => graph.close())
console.log(row?.one)
