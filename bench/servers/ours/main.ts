import { createServer as listen } from 'node:http'
import { readConfig } from '../../../src/config.ts'
import { openGraph } from '../../../src/graph/index.ts'
import { createServer } from '../../../src/server/create-server.ts'

// The service as in production: its own graph, schema, masking and log.
const config = readConfig()
const { uri = '', ...rest } = config.neo4j
listen(createServer(openGraph({ uri, ...rest }, config.graph), config)).listen(config.port, '127.0.0.1')
