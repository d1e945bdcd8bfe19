import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ExpectedError } from '../../errors.ts'
import { identifyProcess, isRunning, type ProcessIdentity, processIdentity } from '../process/identity.ts'

/** A folder that nobody else uses until it is released. */
export interface FolderLock {
  release(): Promise<void>
}

/** Makes the folder ours; a lock whose process is gone is taken over, another's fails with DATABASE_LOCKED. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'lock')
  const mine = JSON.stringify(await identifyProcess(process.pid))
  while (!(await createWhole(file, mine))) {
    const held = await readText(file)
    const holder = parseHolder(held)
    if (holder && (await isRunning(holder))) throw explainLock(folder, holder)
    await takeAway(file, held)
  }
  return { release: () => rm(file, { force: true }) }
}

/** Whether the folder was locked by a process that is gone and never released it. */
export async function isAbandoned(folder: string): Promise<boolean> {
  const held = await readText(join(folder, 'lock'))
  if (held === undefined) return false
  const holder = parseHolder(held)
  return !(holder && (await isRunning(holder)))
}

/** Creates the file with all its content in one step, so that nobody reads it half-written; false when it is there. */
async function createWhole(file: string, content: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, content, { mode: 0o600 })
  try {
    await link(draft, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/** Removes the stale lock; one that another start has put there meanwhile is put back. */
async function takeAway(file: string, stale: string | undefined): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  )
  if (!moved) return
  if ((await readText(aside)) !== stale) await link(aside, file).catch(() => {})
  await rm(aside, { force: true })
}

function readText(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined)
}

function parseHolder(text: string | undefined): ProcessIdentity | undefined {
  try {
    return processIdentity.safeParse(JSON.parse(text ?? '')).data
  } catch {
    return undefined
  }
}

function explainLock(folder: string, { pid }: ProcessIdentity): ExpectedError {
  return new ExpectedError(
    'DATABASE_LOCKED',
    `The data folder ${folder} is in use by process ${pid}. Stop that one, or start this one with another folder: TFT_DATA_DIR=…`,
    { folder, pid },
  )
}
