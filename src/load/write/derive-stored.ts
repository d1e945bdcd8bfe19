import { readCypher } from '../../../cypher/index.ts'
import type { Write } from '../../graph/index.ts'

/** Brings up to date what is stored so that lists and counts are quick. */
export async function deriveStored(write: Write): Promise<void> {
  for (const name of ['load/date-restated', 'load/count-said']) await write.run(readCypher(name))
}
