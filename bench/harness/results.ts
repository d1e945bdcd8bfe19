import type { MachineDescription } from '../database/machine.ts'
import type { Round } from './rounds.ts'
import { median, percentile, type Ranged, sum, toRanged } from './statistics.ts'
import type { Question } from './verify.ts'

/** What came of one server, operation and concurrency. */
export interface Result {
  readonly operation: string
  readonly server: string
  readonly concurrency: number
  readonly requests: number
  readonly errors: number
  readonly p50: Ranged
  readonly p95: number
  readonly p99: number
  readonly throughput: Ranged
  /** Time per request divided by the floor's, round by round; p50 alone, inverse throughput together. */
  readonly ratio: Ranged | null
  /** Processor milliseconds for a request. */
  readonly processor: { readonly service: number; readonly database: number; readonly client: number }
  readonly statements: number
  /** Milliseconds until the first answer ever, with the database's planning. */
  readonly first: number
  readonly bytes: number
}

/** A whole run, as it is kept. */
export interface Report {
  readonly scale: string
  readonly machine: MachineDescription
  readonly rounds: number
  readonly seconds: number
  /** The share of the machine that other processes used. */
  readonly others: { readonly median: number; readonly greatest: number }
  readonly wrong: Readonly<Record<string, string>>
  readonly memory: Readonly<Record<string, number>>
  readonly results: readonly Result[]
}

export const FLOOR = 'floor'

/** Sums the rounds up. */
export function summarizeRounds(rounds: readonly Round[], questions: readonly Question[]): Result[] {
  const groups = Map.groupBy(rounds, ({ operation, server, concurrency }) => `${operation} ${server} ${concurrency}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    const question = questions.find(
      ({ operation, server }) => operation === first?.operation && server.kind.name === first.server,
    )
    return first && question ? [summarize(group, first, question, rounds)] : []
  })
}

function summarize(
  group: readonly Round[],
  { operation, server, concurrency }: Round,
  question: Question,
  all: readonly Round[],
): Result {
  const latencies = group.flatMap((round) => round.latencies)
  const requests = latencies.length
  const each = (pick: (round: Round) => number) => sum(group.map(pick)) / requests
  return {
    ...{ operation, server, concurrency, requests },
    errors: sum(group.map(({ errors }) => errors)),
    p50: toRanged(group.map((round) => median(round.latencies))),
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
    throughput: toRanged(group.map((round) => (round.latencies.length / round.milliseconds) * 1_000)),
    ratio: compareWithFloor(group, all),
    processor: {
      service: each(({ service }) => service),
      database: each((round) => round.database),
      client: each(({ client }) => client),
    },
    statements: question.statements,
    first: question.first,
    bytes: Math.round(sum(question.sizes) / question.sizes.length),
  }
}

function compareWithFloor(group: readonly Round[], all: readonly Round[]): Ranged | null {
  const ratios = group.flatMap((round) => {
    const same = (other: Round) =>
      other.round === round.round && other.operation === round.operation && other.concurrency === round.concurrency
    const floor = all.find((other) => other.server === FLOOR && same(other))
    return floor ? [timeOf(round) / timeOf(floor)] : []
  })
  return ratios.length > 0 ? toRanged(ratios) : null
}

function timeOf({ concurrency, latencies, milliseconds }: Round): number {
  return concurrency === 1 ? median(latencies) : milliseconds / latencies.length
}
