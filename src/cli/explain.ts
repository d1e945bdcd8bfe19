import { InvalidArgumentError } from 'commander'
import { readConfig } from '../config.ts'
import type { PlanStep } from '../graph/index.ts'
import { compileFile } from '../server/execution/compile-file.ts'
import { findFile, readOperation } from './query/read-operation.ts'
import type { Define } from './run.ts'
import { withGraph } from './with-graph.ts'

interface Options {
  readonly variables: Record<string, unknown>
  readonly statement?: true
}

export const define: Define = (command, signal) =>
  command
    .argument('<file>', 'a file with one GraphQL operation', checkFile)
    .option('--variables <json>', 'its variables as JSON', readJson, {})
    .option('--statement', 'print the statement only; no database is needed')
    .action(async (file: string, { variables, statement }: Options) => {
      const run = compileFile(file, variables)
      console.log(`${run.text}\n`)
      if (!statement) await printProfile(run, signal)
    })

function checkFile(file: string): string {
  readOperation(file)
  return findFile(file)
}

function readJson(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InvalidArgumentError(`It is not JSON. ${error instanceof Error ? error.message : ''}`)
  }
}

async function printProfile({ text, parameters }: ReturnType<typeof compileFile>, signal: AbortSignal): Promise<void> {
  const options = { report: console.error, signal, purpose: 'ask' } as const
  const plan = await withGraph(readConfig(), options, (graph) => graph.profile(text, parameters))
  console.log(describePlan(plan))
}

/** The plan as an indented list: operator, rows, database hits, details. */
function describePlan(step: PlanStep, indent = ''): string {
  const line = `${indent}${step.operator} · ${step.rows} rows · ${step.dbHits} hits · ${step.details.slice(0, 120)}`
  return [line, ...step.children.map((child) => describePlan(child, `${indent}  `))].join('\n')
}
