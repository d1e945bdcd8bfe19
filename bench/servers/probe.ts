import { createRequire } from 'node:module'

// Loaded before a server: tells the harness, when that asks, what its driver has run and what its heap keeps.
interface Runs {
  readonly prototype: { run(...given: unknown[]): unknown }
}

let count = 0
const { Session, Transaction } = createRequire(import.meta.url)('neo4j-driver') as Record<string, Runs>
for (const kind of [Session, Transaction]) {
  if (!kind) throw new Error('neo4j-driver has no such class')
  const { run } = kind.prototype
  kind.prototype.run = function (...given) {
    count += 1
    return run.apply(this, given)
  }
}
process.on('message', (question) => process.send?.(question === 'heap' ? readHeap() : count))

/** Bytes that are left of the heap when everything unused has been collected; needs `--expose-gc`. */
function readHeap(): number {
  if (!globalThis.gc) throw new Error('start the server with --expose-gc to ask what its heap keeps')
  globalThis.gc()
  return process.memoryUsage().heapUsed
}
