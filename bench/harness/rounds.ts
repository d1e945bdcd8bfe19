import { type Cell, runCell } from './cell.ts'
import { sum } from './statistics.ts'
import type { Question } from './verify.ts'

/** What one server did with one operation, at one concurrency, in one round. */
export interface Round extends Omit<Cell, 'others'> {
  readonly round: number
  readonly operation: string
  readonly server: string
  readonly concurrency: number
  readonly others: readonly number[]
}

interface Plan {
  readonly concurrencies: readonly number[]
  readonly rounds: number
  readonly databasePid: number
  /** When no further round is begun, on the clock of performance.now(). */
  readonly until: number
  readonly report: (line: string) => void
}

const BLOCKS = 4
const SLICE = { alone: 600, together: 1_000 }
/** A cycle of all sets should not take the slowest server longer than this, in milliseconds. */
const LONGEST_CYCLE = 2_500
const FEWEST_SETS = 4

/** Warms all servers up, then measures round by round; within a round servers take turns in short blocks. */
export async function runRounds(questions: readonly Question[], plan: Plan): Promise<Round[]> {
  const rounds: Round[] = []
  const byOperation = [...Map.groupBy(questions, ({ operation }) => operation).values()]
  for (const group of byOperation) for (const question of group) await warm(question, group, plan)
  plan.report('warm')
  let longest = 0
  for (let round = 0; round < plan.rounds; round += 1) {
    const started = performance.now()
    if (round > 0 && started + longest > plan.until) break
    for (const group of byOperation)
      for (const concurrency of plan.concurrencies)
        rounds.push(...(await runGroup(group, { ...plan, round, concurrency })))
    longest = Math.max(longest, performance.now() - started)
    plan.report(`round ${round + 1} of ${plan.rounds}`)
  }
  return rounds
}

/** How many sets of parameters an operation is asked with: all, or fewer where a server is slow; the same for all servers. */
export function countSets(group: readonly Question[]): number {
  const slowest = Math.max(...group.map(({ milliseconds }) => milliseconds))
  const all = group[0]?.bodies.length ?? 0
  return Math.max(Math.min(FEWEST_SETS, all), Math.min(all, Math.floor(LONGEST_CYCLE / slowest)))
}

async function warm(
  question: Question,
  group: readonly Question[],
  { concurrencies, databasePid }: Plan,
): Promise<void> {
  for (const concurrency of concurrencies.toReversed())
    await runCell(question, { concurrency, atLeast: 700, sets: countSets(group), databasePid })
}

async function runGroup(
  group: readonly Question[],
  plan: Plan & { round: number; concurrency: number },
): Promise<Round[]> {
  const { round, concurrency, databasePid } = plan
  const slice = concurrency === 1 ? SLICE.alone : SLICE.together
  const cells = new Map<Question, Cell[]>(group.map((question) => [question, []]))
  const spent = (question: Question) => sum((cells.get(question) ?? []).map(({ milliseconds }) => milliseconds))
  for (let block = 0; block < BLOCKS && (block === 0 || group.some((question) => spent(question) < slice)); block += 1)
    for (const place of group.keys()) {
      const question = group[(place + block + round) % group.length]
      if (!question) continue
      const cell = await runCell(question, {
        concurrency,
        atLeast: slice / BLOCKS,
        sets: countSets(group),
        databasePid,
      })
      cells.get(question)?.push(cell)
    }
  return [...cells].map(([{ operation, server }, blocks]) => ({
    round,
    operation,
    server: server.kind.name,
    concurrency,
    ...joinCells(blocks),
  }))
}

function joinCells(cells: readonly Cell[]) {
  const add = (pick: (cell: Cell) => number) => sum(cells.map(pick))
  return {
    latencies: cells.flatMap(({ latencies }) => latencies),
    others: cells.map(({ others }) => others),
    milliseconds: add(({ milliseconds }) => milliseconds),
    errors: add(({ errors }) => errors),
    service: add(({ service }) => service),
    database: add(({ database }) => database),
    client: add(({ client }) => client),
  }
}
