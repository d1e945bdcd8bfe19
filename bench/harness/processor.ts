import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const TICK = 1_000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

/** Milliseconds of processor time that a process has used. */
export function readProcessorTime(pid: number): number {
  const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICK
}

/** Milliseconds that all processors were busy, and that have gone by on all of them. */
export function readMachineTime(): { busy: number; all: number } {
  const [line = ''] = readFileSync('/proc/stat', 'latin1').split('\n', 1)
  const parts = line.trim().split(/\s+/).slice(1, 9).map(Number)
  const all = parts.reduce((sum, part) => sum + part, 0)
  return { busy: (all - (parts[3] ?? 0) - (parts[4] ?? 0)) * TICK, all: all * TICK }
}

/** Megabytes of memory that a process holds. */
export function readMemory(pid: number): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024)
}
