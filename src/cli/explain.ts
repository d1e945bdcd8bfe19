import { Command } from 'commander'
import { compileFile } from '../compile-file.ts'
import { readConfig } from '../config.ts'
import { openGraph, type PlanStep } from '../graph.ts'
import { openDatabase } from '../neo4j/open-database.ts'
import { runCommand } from './run-command.ts'

const program = new Command('explain')
  .description('Print the statement that an operation compiles to, and how the database runs it.')
  .argument('<file>', 'a file with one GraphQL operation')
  .option('--variables <json>', 'its variables as JSON', '{}')
  .option('--statement', 'print the statement only; no database is needed')
  .action(async (file: string, options: { variables: string; statement?: true }) => {
    const run = compileFile(file, JSON.parse(options.variables))
    console.log(`${run.text}\n`)
    if (!options.statement) await printProfile(run)
  })

async function printProfile({ text, parameters }: ReturnType<typeof compileFile>): Promise<void> {
  await using opened = new AsyncDisposableStack()
  const database = await openDatabase(readConfig(), { report: console.error })
  opened.defer(() => database.close())
  const graph = openGraph(database.address)
  opened.defer(() => graph.close())
  console.log(describePlan(await graph.profile(text, parameters)))
}

/** The plan as an indented list: operator, rows, database hits, details. */
export function describePlan(step: PlanStep, indent = ''): string {
  const line = `${indent}${step.operator} · ${step.rows} rows · ${step.dbHits} hits · ${step.details.slice(0, 120)}`
  return [line, ...step.children.map((child) => describePlan(child, `${indent}  `))].join('\n')
}

if (import.meta.main) await runCommand(program)
