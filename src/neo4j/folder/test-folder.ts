import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopOrphan } from '../local/orphan.ts'
import { isAbandoned } from './lock.ts'

const prefix = 'tit-for-tat-test-'

/** Makes an empty data folder for one test run, and clears what killed runs have left. */
export async function makeTestFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const folders = (await readdir(tmpdir()))
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(tmpdir(), name))
  for (const folder of folders) if (await isAbandoned(folder)) await clear(folder)
  const path = await mkdtemp(join(tmpdir(), prefix))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

async function clear(folder: string): Promise<void> {
  await stopOrphan(join(folder, 'neo4j'), () => {})
  await rm(folder, { recursive: true, force: true })
}
