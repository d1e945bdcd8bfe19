import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { runCommand } from './run-command.ts'

/** Identifies a process even after its number has been reused: the number and the start time. */
export const processIdentity = z.object({ pid: z.int().positive(), started: z.string() })
export type ProcessIdentity = z.infer<typeof processIdentity>

/** The identity of the process that has this number now, or undefined when none runs. */
export async function identifyProcess(pid: number): Promise<ProcessIdentity | undefined> {
  const started = process.platform === 'linux' ? await readLinuxStart(pid) : await readStart(pid)
  return started === undefined ? undefined : { pid, started }
}

/** Whether this very process still runs. */
export async function isRunning({ pid, started }: ProcessIdentity): Promise<boolean> {
  return (await identifyProcess(pid))?.started === started
}

/** Field 3 of `/proc/<pid>/stat` is the state and field 22 the start; the name before them may hold spaces. */
async function readLinuxStart(pid: number): Promise<string | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ')
  return fields?.[0] === 'Z' ? undefined : fields?.[19]
}

/** Without `ps` one can only tell whether a process with that number exists. */
async function readStart(pid: number): Promise<string | undefined> {
  const environment = { PATH: '/bin:/usr/bin', LC_ALL: 'C' }
  const { code, lines } = await runCommand('ps', ['-o', 'lstart=', '-p', String(pid)], { environment })
  if (code === undefined) return exists(pid) ? 'unknown' : undefined
  return code === 0 ? lines[0]?.trim() : undefined
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
