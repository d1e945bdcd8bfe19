import { statfs } from 'node:fs/promises'
import { ExpectedError } from '../../errors.ts'

/** Less than this, in megabytes, and Neo4j may hang at its start without a word, for its log needs space too. */
const least = 64

/** Refuses a folder on a disk that is as good as full (BAD_CONFIGURATION). */
export async function requireFreeSpace(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  const free = Math.floor((bavail * bsize) / 1_000_000)
  if (free >= least) return
  throw new ExpectedError(
    'BAD_CONFIGURATION',
    `The disk of the data folder ${folder} has ${free} MB free, and the database needs ${least} MB or more. Make room, or choose another folder: TFT_DATA_DIR=…`,
    { folder, free, least },
  )
}
