import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { ExpectedError } from '../../errors.ts'
import { identifyProcess, isRunning, type ProcessIdentity } from '../process/identity.ts'

/** A locked folder, which no other process uses until it is released. */
export interface FolderLock {
  release(): Promise<void>
}

/** How often a locked folder is tried again: two processes that come at the same time both step back first. */
const tries = 10

/** Locks the folder; takes over the lock of a process that is gone, and throws DATABASE_LOCKED if its process still runs. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw explainUnusable(folder, error)
  })
  for (let tried = 1; ; tried += 1) {
    const outcome = await announce(folder)
    if ('release' in outcome) return outcome
    if (tried === tries) throw explainLock(folder, outcome)
    await delay(20 + Math.random() * 60)
  }
}

/** Whether the folder was locked by a process that is gone and never released it. */
export async function isAbandoned(folder: string): Promise<boolean> {
  const holders = await listHolders(folder).catch(() => [])
  if (holders.length === 0) return false
  return !(await Promise.all(holders.map(isRunning))).includes(true)
}

/** Writes our lock file first and looks for others afterwards, so that of two processes at least one sees the other and steps back. */
async function announce(folder: string): Promise<FolderLock | ProcessIdentity> {
  const mine = { pid: process.pid, started: 'unknown', ...(await identifyProcess(process.pid)) }
  const mark = join(folder, nameMark(mine))
  const marked = await createEmpty(mark).catch((error: unknown) => {
    throw explainUnusable(folder, error)
  })
  if (!marked) return mine
  const other = await findOther(folder, mine)
  if (!other) return { release: () => rm(mark, { force: true }) }
  await rm(mark, { force: true })
  return other
}

async function createEmpty(file: string): Promise<boolean> {
  try {
    await writeFile(file, '', { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** The other running process that has a lock file in the folder; lock files of processes that are gone are removed. */
async function findOther(folder: string, mine: ProcessIdentity): Promise<ProcessIdentity | undefined> {
  for (const holder of await listHolders(folder)) {
    if (nameMark(holder) === nameMark(mine)) continue
    if (await isRunning(holder)) return holder
    await rm(join(folder, nameMark(holder)), { force: true })
  }
  return undefined
}

/** A lock file is empty and its name says everything, so that nobody reads it half written. */
function nameMark({ pid, started }: ProcessIdentity): string {
  return `lock.${pid}.${encodeURIComponent(started)}`
}

async function listHolders(folder: string): Promise<ProcessIdentity[]> {
  const marks = (await readdir(folder)).map((name) => /^lock\.(\d+)\.(.+)$/.exec(name))
  return marks.flatMap((mark) => (mark ? [{ pid: Number(mark[1]), started: decodeURIComponent(mark[2] ?? '') }] : []))
}

function explainLock(folder: string, { pid }: ProcessIdentity): ExpectedError {
  return new ExpectedError(
    'DATABASE_LOCKED',
    `The data folder ${folder} is in use by process ${pid}. Stop that one, or start this one with another folder: TFT_DATA_DIR=…`,
    { folder, pid },
  )
}

function explainUnusable(folder: string, cause: unknown): ExpectedError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new ExpectedError(
    'BAD_CONFIGURATION',
    `The data folder ${folder} can't be written: ${reason}. Choose another: TFT_DATA_DIR=…`,
    { folder },
    { cause },
  )
}
