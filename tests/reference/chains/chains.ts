import { toSpan } from '../../../src/model/shape/edtf-date.ts'

/** A measure with the date that it is compared by: of its announcement or, where that has none, of its effect. */
export interface DatedMeasure {
  readonly id: string
  readonly on: string | null
}

/** `response` answers `trigger`. */
export interface Answer {
  readonly response: string
  readonly trigger: string
  readonly basis: string
}

export interface ChainQuestion {
  readonly from: string | null
  readonly direction: 'TRIGGERS' | 'RESPONSES'
  readonly maxDepth: number
  readonly asOf: string | null
  readonly basis: readonly string[] | null
  readonly first: number
}

type Graph = { readonly measures: readonly DatedMeasure[]; readonly answers: readonly Answer[] }
type Path = readonly string[]

/** Maximal chains, found by walking every path; each begins with the first measure. */
export function listChains(graph: Graph, question: ChainQuestion): Path[] {
  const { from, maxDepth, first } = question
  const direction = from ? question.direction : 'RESPONSES'
  const counted = keepCounted(graph, question)
  const next = (id: string) => counted.answers.flatMap((answer) => follow(answer, id, direction))
  const starts = from
    ? counted.measures.filter(({ id }) => id === from)
    : counted.measures.filter(({ id }) => !counted.answers.some(({ response }) => response === id))
  const paths = starts.flatMap(({ id }) => walk([id], next, maxDepth)).filter((path) => path.length > 1)
  const sortKey = (path: Path) => path.map((id) => `${dayOf(graph, id)} ${id}`)
  const sorted = paths.toSorted((one, other) => other.length - one.length || compareLists(sortKey(one), sortKey(other)))
  return sorted.slice(0, first).map((path) => (direction === 'TRIGGERS' ? path.toReversed() : path))
}

/** Days from one measure to another; null where the day of one is not known exactly. */
export function countDays({ measures }: Graph, earlier: string | undefined, later: string | undefined): number | null {
  const [from, to] = [earlier, later].map((wanted) => measures.find(({ id }) => id === wanted)?.on)
  if (from?.length !== 10 || to?.length !== 10) return null
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** What was announced by the day asked for, and the links between those that rest on what was asked for. */
function keepCounted({ measures, answers }: Graph, { asOf, basis }: ChainQuestion): Graph {
  const counted = measures.filter(({ on }) => !asOf || (on && toSpan(on).earliest <= toSpan(asOf).latest))
  const ids = new Set(counted.map(({ id }) => id))
  return {
    measures: counted,
    answers: answers.filter(
      (answer) => ids.has(answer.response) && ids.has(answer.trigger) && (basis?.includes(answer.basis) ?? true),
    ),
  }
}

function follow({ response, trigger }: Answer, id: string, direction: ChainQuestion['direction']): string[] {
  if (direction === 'RESPONSES') return trigger === id ? [response] : []
  return response === id ? [trigger] : []
}

function walk(path: Path, next: (id: string) => readonly string[], depth: number): Path[] {
  const further = depth > 0 ? next(path.at(-1) ?? '').filter((id) => !path.includes(id)) : []
  return further.length > 0 ? further.flatMap((id) => walk([...path, id], next, depth - 1)) : [path]
}

function dayOf({ measures }: Graph, wanted: string): string {
  const on = measures.find(({ id }) => id === wanted)?.on
  return on ? toSpan(on).earliest : '0001-01-01'
}

/** Compares texts one by one, by their letters' codes. */
export function compareLists(one: readonly string[], other: readonly string[]): number {
  for (const [index, left] of one.entries()) {
    const right = other[index] ?? ''
    if (left !== right) return left < right ? -1 : 1
  }
  return one.length - other.length
}
