import { setInterval } from 'node:timers'
import { readConfig } from '../../src/config.ts'
import { openDatabase } from '../../src/neo4j/index.ts'

/** Opens the database that the environment asks for and holds it, for tests that kill this process. */
const { address } = await openDatabase(readConfig())
console.log(JSON.stringify(address))
setInterval(() => {}, 60_000)
