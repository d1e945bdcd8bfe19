import type { MachineDescription } from '../database/machine.ts'
import { median } from './statistics.ts'

/** What came of one question that was asked often. */
export interface Outcome {
  readonly what: string
  readonly operation: string
  readonly variables: object
  readonly milliseconds: readonly number[]
  /** How often each code of an error came. */
  readonly errors: Readonly<Record<string, number>>
  /** How many answers were not those that the generator knows. */
  readonly wrong: number
}

interface Outcomes {
  readonly machine: MachineDescription
  readonly outcomes: readonly Outcome[]
}

/** Questions and what came of them as Markdown. */
export function printOutcomes({ machine, outcomes }: Outcomes): string {
  const lines = [
    `# Adversarial shapes, ${machine.date.slice(0, 16).replace('T', ' ')}`,
    '',
    `${machine.cores} cores of ${machine.cpu}, ${machine.memoryGB} GB; Node ${machine.node}, Neo4j ${machine.neo4j}, ${machine.java}. One question at a time; every answer is compared with what the generator knows.`,
    '',
    '| question | ms: least / median / greatest | n | answers |',
    '| --- | --- | --- | --- |',
    ...outcomes.map(printOutcome),
  ]
  return `${lines.join('\n')}\n`
}

function printOutcome({ what, milliseconds, errors, wrong }: Outcome): string {
  const times = [Math.min(...milliseconds), median(milliseconds), Math.max(...milliseconds)].map(Math.round)
  const failed = Object.entries(errors).map(([code, count]) => `${count} ${code}`)
  const answers = [...failed, ...(wrong > 0 ? [`${wrong} wrong`] : [])]
  return `| ${what} | ${times.join(' / ')} | ${milliseconds.length} | ${answers.join(', ') || 'right'} |`
}
