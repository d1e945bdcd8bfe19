import { createServer as listen } from 'node:http'
import { openGraph } from '../../../src/graph.ts'
import { readConfig } from '../../../src/config.ts'
import { createServer } from '../../../src/server.ts'
import { countStatements } from './count-statements.ts'

// The service as in production: its own graph, schema, masking and log.
const config = readConfig()
const { uri = '', ...rest } = config.neo4j
const graph = countStatements(openGraph({ uri, ...rest }))
const server = listen(createServer(graph, config))
server.listen(config.port, '127.0.0.1')
