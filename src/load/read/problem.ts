import { ExpectedError } from '../../errors.ts'

const LIMIT = 50
/** The longest message that is shown whole. */
const LONGEST = 1_000

/** Something wrong in a seed file, and where. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly message: string
}

/** A path into an entry: keys and list indexes from its top. */
export type Path = readonly (string | number)[]

/** Makes a problem out of a path in an entry and a message. */
export type Report = (path: Path, message: string) => Problem

/** Prints place and message in the form that editors and terminals turn into a link. */
export function printProblem({ file, line, message }: Problem): string {
  const shown = message.length > LONGEST ? `${message.slice(0, LONGEST - 1)}…` : message
  return `${file}:${line}: ${shown.replace(UNSHOWN, toEscape)}`
}

/** What a terminal would obey, and what nobody sees. */
const UNSHOWN = /[^\P{C}\n]|[\u2028\u2029]/gu

function toEscape(sign: string): string {
  return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
}

/** Throws one error that lists the problems, if there are any, and says what was written nevertheless. */
export function rejectProblems(
  problems: readonly Problem[],
  { what = 'The seed', outcome = 'nothing was written' } = {},
): void {
  if (problems.length === 0) return
  const sorted = problems.toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line)
  const shown = sorted.slice(0, LIMIT).map((problem) => `  ${printProblem(problem)}`)
  const rest = problems.length > LIMIT ? [`  … and ${problems.length - LIMIT} more`] : []
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`
  throw new ExpectedError('BAD_SEED', [`${what} has ${count}; ${outcome}.`, ...shown, ...rest].join('\n'), {
    problems: sorted.slice(0, LIMIT),
    count: problems.length,
  })
}
