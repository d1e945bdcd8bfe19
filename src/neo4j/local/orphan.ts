import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { identifyProcess, isRunning, type ProcessIdentity, processIdentity } from '../process/identity.ts'

/** Notes the child process beside its data, so that the next start finds it if we are killed. */
export async function noteChild(home: string, pid: number): Promise<void> {
  const identity = await identifyProcess(pid)
  if (identity) await writeFile(join(home, 'process.json'), JSON.stringify(identity), { mode: 0o600 })
}

/** Forgets the child after it has ended. */
export async function forgetChild(home: string): Promise<void> {
  await rm(join(home, 'process.json'), { force: true })
}

/** Stops the database that a killed start has left running on this data, but not a later process that has the same number. */
export async function stopOrphan(home: string, report: (line: string) => void): Promise<void> {
  const orphan = await readNote(home)
  if (orphan && (await isRunning(orphan))) {
    report(`Stopping the database that an interrupted start has left running (process ${orphan.pid})`)
    await stopProcess(orphan)
  }
  await forgetChild(home)
}

/** Reads a note; one that was cut off names no process. */
async function readNote(home: string): Promise<ProcessIdentity | undefined> {
  const text = await readFile(join(home, 'process.json'), 'utf8').catch(() => '')
  try {
    return processIdentity.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Asks a process to end, and kills it if it has not ended within a minute. */
async function stopProcess(identity: ProcessIdentity): Promise<void> {
  await sendSignal(identity, 'SIGTERM')
  if (await waitUntilGone(identity, 60_000)) return
  await sendSignal(identity, 'SIGKILL')
  await waitUntilGone(identity, 5_000)
}

async function sendSignal(identity: ProcessIdentity, signal: NodeJS.Signals): Promise<void> {
  if (await isRunning(identity)) process.kill(identity.pid, signal)
}

async function waitUntilGone(identity: ProcessIdentity, milliseconds: number): Promise<boolean> {
  for (const deadline = performance.now() + milliseconds; performance.now() < deadline; await delay(50))
    if (!(await isRunning(identity))) return true
  return false
}
