import { readFileSync } from 'node:fs'

/** One run of a question: its variables, and the answer that it should have. */
interface Run {
  readonly variables: Record<string, unknown>
  readonly answer: unknown
}

/** A question of this folder. */
interface Question {
  readonly title: string
  readonly text: string
  /** The fields that are loaded in batches, as `Type.field`; none unless given. */
  readonly loads: readonly string[]
  readonly runs: readonly Run[]
}

/** Reads a question from its file: the comment on top says what it shows, and what is answered for which variables. */
export function readQuestion(file: string): Question {
  const text = readFileSync(file, 'utf8')
  const [title = '', ...lines] = text.split('\n').flatMap((line) => (line.startsWith('# ') ? [line.slice(2)] : []))
  let loads: readonly string[] = []
  let variables: Run['variables'] = {}
  const runs: Run[] = []
  for (const line of lines) {
    const [, key, value = ''] = line.match(/^(\w+) (.+)$/) ?? []
    if (key === 'loads') loads = value.split(' ')
    else if (key === 'variables') variables = JSON.parse(value)
    else if (key === 'answer') runs.push({ variables, answer: JSON.parse(value) })
    else throw new SyntaxError(`${file}: "${line}" is neither loads, variables nor answer.`)
  }
  if (runs.length === 0) throw new SyntaxError(`${file} does not say its answer.`)
  return { title, text, loads, runs }
}
