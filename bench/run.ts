import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillDatabase, isFilled, makeIndexes } from './database/import.ts'
import { describeMachine, findMachine, folderOf } from './database/machine.ts'
import { type RunningDatabase, startDatabase } from './database/start.ts'
import { drawParameters } from './generate/parameters.ts'
import { printReport } from './harness/print-report.ts'
import { readMemory } from './harness/processor.ts'
import { type Report, summarizeRounds } from './harness/results.ts'
import { type Round, runRounds } from './harness/rounds.ts'
import { type RunningServer, startServer } from './harness/server.ts'
import { median } from './harness/statistics.ts'
import { verifyAnswers } from './harness/verify.ts'
import { type Options, readOptions } from './options.ts'
import { serverKinds } from './servers/index.ts'

const started = performance.now()
const report = (line: string) => console.error(`[${Math.round((performance.now() - started) / 1_000)} s] ${line}`)

/** Generates, starts, verifies, measures and writes; the exit code is 2 where an answer was wrong. */
async function main(options: Options): Promise<void> {
  const machine = await findMachine()
  if (!options['skip-generate'] || !isFilled(options.scale)) await fillDatabase(machine, options.scale, report)
  const database = await startDatabase(machine, options.scale)
  await makeIndexes(database.address)
  report(`Neo4j answers at ${database.address.uri}`)
  try {
    const result = await compareServers(options, database)
    writeResults(options, { ...result, machine: describeMachine(machine) })
    if (options.keep) await keepRunning(database)
  } finally {
    await database.close()
  }
}

async function compareServers(
  { scale, ops, servers: names, rounds, conc, budget }: Options,
  database: RunningDatabase,
) {
  const { address, pid: databasePid } = database
  const servers: RunningServer[] = []
  for (const kind of serverKinds.filter(({ name }) => names.includes(name)))
    servers.push(await startServer(kind, address, folderOf(scale)))
  const { questions, wrong } = await verifyAnswers(servers, ops, drawParameters(scale))
  report(Object.keys(wrong).length > 0 ? `WRONG: ${JSON.stringify(wrong, null, 1)}` : 'all servers gave equal answers')
  const until = started + budget * 1_000
  const measured = await runRounds(questions, { concurrencies: conc, rounds, databasePid, until, report })
  const memory = Object.fromEntries([
    ...servers.map(({ kind, pid }) => [kind.name, readMemory(pid)]),
    ['Neo4j', readMemory(databasePid)],
  ])
  for (const server of servers) await server.close()
  const others = measured.flatMap((round: Round) => round.others)
  return {
    ...{ scale, wrong, memory },
    rounds: new Set(measured.map(({ round }) => round)).size,
    seconds: (performance.now() - started) / 1_000,
    others: { median: median(others), greatest: Math.max(...others) },
    results: summarizeRounds(measured, questions),
  }
}

function writeResults({ scale, out }: Options, result: Report): void {
  const folder = join(import.meta.dirname, 'results')
  mkdirSync(folder, { recursive: true })
  const path = out ?? join(folder, scale)
  writeFileSync(`${path}.json`, `${JSON.stringify(result, null, 1)}\n`)
  writeFileSync(`${path}.md`, printReport(result))
  console.log(printReport(result))
  if (Object.keys(result.wrong).length > 0) process.exitCode = 2
}

/** The database goes on until a signal stops it. */
async function keepRunning({ address }: RunningDatabase): Promise<never> {
  report(`the database goes on until Ctrl-C: ${JSON.stringify(address)}`)
  return await new Promise(() => {})
}

await main(readOptions(process.argv.slice(2)))
