import { createRequire } from 'node:module'

// Loaded before a server: counts what its driver runs, and tells the harness when that asks.
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
process.on('message', () => process.send?.(count))
