import { setTimeout as delay } from 'node:timers/promises'
import { ExpectedError } from '../../../src/errors.ts'
import { lockFolder } from '../../../src/neo4j/folder/lock.ts'

/** Tries to lock the folder at the same moment as its siblings, says what came of it, and holds it until stdin ends. */
await delay(1_500 - (Date.now() % 1_000))
try {
  await lockFolder(process.argv[2] ?? '')
  console.log('locked')
} catch (error) {
  console.log(error instanceof ExpectedError ? error.code : error)
}
process.stdin.resume()
