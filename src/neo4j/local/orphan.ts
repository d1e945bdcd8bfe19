import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { identifyProcess, isRunning, type ProcessIdentity, processIdentity } from '../process/identity.ts'

/** Notes the child beside its data, so that the next start finds it when we are killed. */
export async function noteChild(home: string, pid: number): Promise<void> {
  const identity = await identifyProcess(pid)
  if (identity) await writeFile(join(home, 'process.json'), JSON.stringify(identity), { mode: 0o600 })
}

/** Forgets the child after it has ended. */
export async function forgetChild(home: string): Promise<void> {
  await rm(join(home, 'process.json'), { force: true })
}

/** Stops the database that a killed start has left running on this data, and no process that only has its number. */
export async function stopOrphan(home: string, report: (line: string) => void): Promise<void> {
  const orphan = await readNote(home)
  if (orphan && (await isRunning(orphan))) {
    report(`Stopping the database that an interrupted start has left running (process ${orphan.pid})`)
    await stopProcess(orphan)
  }
  await forgetChild(home)
}

/** A note that was cut off says of no process which it was. */
async function readNote(home: string): Promise<ProcessIdentity | undefined> {
  const text = await readFile(join(home, 'process.json'), 'utf8').catch(() => '')
  try {
    return processIdentity.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Asks a process to end, waits for it, and kills it when it does not within a minute. */
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
