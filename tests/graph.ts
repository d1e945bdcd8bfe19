import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { type Graph, type GraphAddress, openGraph } from '../src/graph/index.ts'
import { patientLimits } from './patience.ts'

/** The database that only the files of this process fill, one after the other. */
export function databaseOfWorker(): GraphAddress {
  const { addresses, claims } = inject('databases')
  const places = addresses.map((address, index) => ({ address, file: join(claims, String(index)) }))
  const own = places.find(({ file }) => holderOf(file) === process.pid) ?? places.find(({ file }) => claim(file))
  if (own) return own.address
  // A process before this one is still about to end.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
  return databaseOfWorker()
}

/** How long to wait for a database to become free before looking again, in milliseconds. */
const PAUSE = 100

/**
 * Takes a database for this process, by a file that holds its number; one whose process has ended is free again. Vitest's
 * own numbers of workers do not serve: a process that goes on with other files may have the same number as a new one.
 */
function claim(file: string): boolean {
  const holder = holderOf(file)
  if (holder !== undefined && isRunning(holder)) return false
  if (holder !== undefined) rmSync(file, { force: true })
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

function holderOf(file: string): number | undefined {
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Opens the worker's database with nothing in it but the constraints and indexes that earlier tests have made. */
export async function openTestGraph(): Promise<Graph> {
  const graph = openGraph(databaseOfWorker(), patientLimits)
  await graph.manage(['MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS'])
  return graph
}
