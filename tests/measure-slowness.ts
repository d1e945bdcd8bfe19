import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** What the work below takes on the machine that the tests' time limits were chosen on, in milliseconds. */
const REFERENCE = 440

/** Two threads, since as many files of tests run side by side, and with their databases they need two processors. */
const THREADS = 2
const work = `
function spin() {
  let mixed = 1
  for (let round = 0; round < 200_000_000; round += 1) mixed = (Math.imul(mixed, 1_664_525) + round) >>> 7
  return mixed
}
const begun = performance.now()
spin()
require('node:worker_threads').parentPort.postMessage(performance.now() - begun)
`

/**
 * How many times slower than that machine this one is now, from 1 to 20: by the wall clock, so that a limited share of the
 * processor and other work on it count as well, and for long enough that the shares of several periods are used up.
 */
export async function measureSlowness(): Promise<number> {
  const threads = Array.from({ length: THREADS }, () => new Worker(work, { eval: true }))
  const times = await Promise.all(threads.map(async (thread) => Number((await once(thread, 'message'))[0])))
  return Math.min(20, Math.max(1, Math.max(...times) / REFERENCE))
}
