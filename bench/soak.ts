import { readdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startFilled } from './database/import.ts'
import { findMachine, folderOf } from './database/machine.ts'
import { drawParameters } from './generate/parameters.ts'
import type { Scale } from './generate/scales.ts'
import { Client, makeBodies } from './harness/client.ts'
import { readMemory } from './harness/processor.ts'
import { type RunningServer, startServer } from './harness/server.ts'
import { findService, operationNames } from './servers/index.ts'

const CONCURRENCY = 8
const SAMPLE = 5_000

/** What is seen of the service at one moment. */
interface Sample {
  readonly minutes: number
  readonly memory: number
  readonly handles: number
}

// Steady load on the service: npm run bench:soak -- --scale S --minutes 10; memory, open files, pool and errors over time.
const { values } = parseArgs({
  options: { scale: { type: 'string', default: 'S' }, minutes: { type: 'string', default: '10' } },
})
const scale = values.scale as Scale
const kind = findService()
const machine = await findMachine()
const database = await startFilled(machine, scale)
const server = await startServer(kind, database.address, folderOf(scale), ['--expose-gc'])
const samples: Sample[] = []
const counts = { requests: 0, errors: 0 }
const end = performance.now() + Number(values.minutes) * 60_000
const [, warm] = await Promise.all([load(server), watch(server)])
printSamples(warm, await server.readHeap())
await server.close()
await database.close()

async function load(running: RunningServer): Promise<void> {
  const sets = drawParameters(scale)
  const bodies = operationNames.flatMap((operation) => makeBodies(running.kind, operation, sets[operation] ?? []) ?? [])
  const client = new Client(running, CONCURRENCY)
  let next = 0
  const worker = async () => {
    while (performance.now() < end) {
      next += 1
      const { status, bytes } = await client.ask(bodies[(next * 7) % bodies.length] ?? Buffer.alloc(0))
      counts.requests += 1
      if (status !== 200 || bytes.includes('"errors"')) counts.errors += 1
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, worker))
  await client.close()
}

/** Samples until the end; answers what the heap kept after the first minute, when everything had been asked. */
async function watch({ pid, origin, readHeap }: RunningServer): Promise<number> {
  const started = performance.now()
  let warm = 0
  while (performance.now() < end) {
    await wait(Math.min(SAMPLE, Math.max(0, end - performance.now())))
    const metrics = await fetch(`${origin}/metrics`).then((answer) => (answer.ok ? answer.text() : ''))
    const pool = metrics
      .split('\n')
      .filter((line) => /^[^#].*(pool|connections)/.test(line))
      .join(' ')
    const sample = {
      minutes: (performance.now() - started) / 60_000,
      memory: readMemory(pid),
      handles: readdirSync(`/proc/${pid}/fd`).length,
    }
    samples.push(sample)
    if (sample.minutes >= 1) warm ||= await readHeap()
    console.error(
      `${sample.minutes.toFixed(1)} min: ${sample.memory} MB, ${sample.handles} files, ${counts.requests} requests, ${counts.errors} errors ${pool}`,
    )
  }
  return warm
}

/** Memory with its slope over the second half, when caches have filled, and what the heap kept early and at the end. */
function printSamples(warmHeap: number, lastHeap: number): void {
  const half = samples.slice(Math.floor(samples.length / 2))
  const mean = (pick: (sample: Sample) => number) => half.reduce((sum, sample) => sum + pick(sample), 0) / half.length
  const [x, y] = [mean(({ minutes }) => minutes), mean(({ memory }) => memory)]
  const covariance = half.reduce((sum, { minutes, memory }) => sum + (minutes - x) * (memory - y), 0)
  const variance = half.reduce((sum, { minutes }) => sum + (minutes - x) ** 2, 0)
  const { requests, errors } = counts
  const peak = Math.max(...samples.map(({ memory }) => memory))
  console.log(
    JSON.stringify({
      requests,
      errors,
      peakMB: peak,
      slopeMBPerMinute: covariance / variance,
      heapAfterFirstMinuteMB: warmHeap,
      heapAtEndMB: lastHeap,
      handles: samples.at(-1)?.handles,
    }),
  )
}
