import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { identifyProcess, isRunning, type ProcessIdentity, processIdentity } from '../process/identity.ts'
import { stopProcess } from '../process/stop.ts'

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
