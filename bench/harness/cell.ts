import { Client } from './client.ts'
import { readMachineTime, readProcessorTime } from './processor.ts'
import type { Question } from './verify.ts'

/** What one server did with one operation in one block of time. */
export interface Cell {
  readonly latencies: readonly number[]
  readonly milliseconds: number
  readonly errors: number
  /** Processor milliseconds of the server, the database and ourselves. */
  readonly service: number
  readonly database: number
  readonly client: number
  /** The share of the machine that others used meanwhile. */
  readonly others: number
}

interface Plan {
  readonly concurrency: number
  readonly atLeast: number
  /** How many of the sets of parameters are used; whole cycles of them, so that every server gets the same mix. */
  readonly sets: number
  readonly databasePid: number
}

/** Asks for a while, always whole cycles of the same questions. */
export async function runCell(question: Question, plan: Plan): Promise<Cell> {
  const { server } = question
  const client = new Client(server, plan.concurrency)
  const read = () => ({
    service: readProcessorTime(server.pid),
    database: readProcessorTime(plan.databasePid),
    client: process.cpuUsage().user / 1_000 + process.cpuUsage().system / 1_000,
    machine: readMachineTime(),
  })
  const before = read()
  const started = performance.now()
  const { latencies, errors } = await askInCycles(client, question, plan, started)
  const milliseconds = performance.now() - started
  const after = read()
  await client.close()
  const [service, database, own] = [
    after.service - before.service,
    after.database - before.database,
    after.client - before.client,
  ]
  const { busy, all } = { busy: after.machine.busy - before.machine.busy, all: after.machine.all - before.machine.all }
  const others = all > 0 ? Math.max(0, (busy - service - database - own) / all) : 0
  return { latencies, milliseconds, errors, service, database, client: own, others }
}

async function askInCycles(
  client: Client,
  { bodies, sizes }: Question,
  { concurrency, atLeast, sets }: Plan,
  started: number,
) {
  const latencies: number[] = []
  let errors = 0
  let next = 0
  const goesOn = () => next % sets !== 0 || next === 0 || performance.now() - started < atLeast
  const worker = async () => {
    while (goesOn()) {
      const at = next % sets
      next += 1
      const asked = performance.now()
      const { status, bytes } = await client.ask(bodies[at] ?? Buffer.alloc(0))
      latencies.push(performance.now() - asked)
      if (status !== 200 || bytes.length !== sizes[at]) errors += 1
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return { latencies, errors }
}
