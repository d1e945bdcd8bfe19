import { ExpectedError } from '../../errors.ts'

const LIMIT = 50

/** Something wrong in a seed file, and where. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly message: string
}

/** A way into an entry: keys and positions from its top. */
export type Path = readonly (string | number)[]

/** Makes a problem of something that is wrong in an entry. */
export type Report = (path: Path, message: string) => Problem

/** Says where and what, as editors and terminals link it. */
export function printProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`
}

/** Throws one error that lists the problems, if there are any, and says what came of them. */
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
