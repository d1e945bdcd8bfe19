import { statfs } from 'node:fs/promises'
import { ExpectedError } from '../../errors.ts'

/** With fewer free megabytes Neo4j may hang silently while it starts, because its log needs space too. */
const least = 64

/** Refuses a folder on a disk that is almost full (BAD_CONFIGURATION). */
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
