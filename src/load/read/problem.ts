import { ExpectedError } from '../../errors.ts'

const LIMIT = 50

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
  return `${file}:${line}: ${message}`
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
  })
}
