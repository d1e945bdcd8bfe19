import { setTimeout as delay } from 'node:timers/promises'
import { isRunning, type ProcessIdentity } from './identity.ts'

/** Asks a process to end, waits for it, and kills it when it does not within a minute. */
export async function stopProcess(identity: ProcessIdentity): Promise<void> {
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
