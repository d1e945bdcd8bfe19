import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { startFilled } from './database/import.ts'
import { describeMachine, findMachine, folderOf } from './database/machine.ts'
import { type AdversarialQuestion, listAdversarialQuestions } from './generate/adversarial-questions.ts'
import { Client, makeBodies } from './harness/client.ts'
import { type Outcome, printOutcomes } from './harness/print-outcomes.ts'
import { startServer } from './harness/server.ts'
import { findService } from './servers/index.ts'

// Asks the service what makes bad plans explode: npm run bench:adversarial -- --runs 11; the exit code is 2 where an answer was wrong.
const { values } = parseArgs({ options: { runs: { type: 'string', default: '11' }, out: { type: 'string' } } })
/** How often a first question is repeated where the deadline cuts the database's planning short. */
const TRIES = 10
const scale = 'adversarial'

async function main(): Promise<void> {
  const kind = findService()
  const machine = await findMachine()
  await using opened = new AsyncDisposableStack()
  const database = await startFilled(machine, scale)
  opened.defer(() => database.close())
  const server = await startServer(kind, database.address, folderOf(scale))
  opened.defer(() => server.close())
  const client = new Client(server, 1)
  opened.defer(() => client.close())
  const outcomes: Outcome[] = []
  for (const question of listAdversarialQuestions()) {
    const [body = Buffer.alloc(0)] = makeBodies(kind, question.operation, [question.variables]) ?? []
    outcomes.push(await askOften(client, question, body))
    console.error(`${question.what}: ${JSON.stringify(outcomes.at(-1)?.milliseconds)}`)
  }
  writeOutcomes({ machine: describeMachine(machine), outcomes })
}

/** Asks until the database has planned the statement, then as often as wanted; every answer is checked. */
async function askOften(client: Client, question: AdversarialQuestion, body: Buffer): Promise<Outcome> {
  const right = question.right()
  let planned = await askOnce(client, question, body, right)
  for (let tries = 1; planned.code === 'TIMEOUT' && tries < TRIES; tries += 1)
    planned = await askOnce(client, question, body, right)
  const asked = []
  for (let run = 0; run < Number(values.runs); run += 1) asked.push(await askOnce(client, question, body, right))
  const errors: Record<string, number> = {}
  for (const { code } of asked) if (code) errors[code] = (errors[code] ?? 0) + 1
  const { what, operation, variables } = question
  return {
    ...{ what, operation, variables, errors },
    milliseconds: asked.map(({ milliseconds }) => milliseconds),
    wrong: asked.filter(({ wrong }) => wrong).length,
  }
}

async function askOnce(client: Client, { read }: AdversarialQuestion, body: Buffer, right: unknown) {
  const began = performance.now()
  const { bytes } = await client.ask(body)
  const milliseconds = performance.now() - began
  const { data, errors } = JSON.parse(bytes.toString())
  const code = errors ? String(errors[0]?.extensions?.code) : null
  return { milliseconds, code, wrong: !code && !isDeepStrictEqual(read(data), right) }
}

function writeOutcomes(report: Parameters<typeof printOutcomes>[0]): void {
  const folder = join(import.meta.dirname, 'results')
  mkdirSync(folder, { recursive: true })
  const path = values.out ?? join(folder, scale)
  writeFileSync(`${path}.json`, `${JSON.stringify(report, null, 1)}\n`)
  writeFileSync(`${path}.md`, printOutcomes(report))
  console.log(printOutcomes(report))
  if (report.outcomes.some(({ wrong }) => wrong > 0)) process.exitCode = 2
}

await main()
