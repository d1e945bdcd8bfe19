import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a recipe of the docs says to do, and the questions that it asks afterwards. */
export interface Recipe {
  readonly edits: readonly Edit[]
  readonly questions: readonly { readonly query: string; readonly answer: unknown }[]
}

interface Edit {
  readonly file: string
  readonly text: string
  /** Where in the file; a new file where it is absent. */
  readonly at?: { readonly where: string; readonly line: string }
}

const block = /(?:^(?<before>[^\n]+)\n+)?^```(?<language>\w+)\n(?<text>.*?)^```$/gms
const instruction =
  /^(?:New file `(?<created>[^`]+)`|In `(?<changed>[^`]+)`, (?<where>before|after) `(?<line>[^`]+)`):$/

/** Reads a recipe; code without a line before it that says where it belongs is a mistake in the recipe. */
export function readRecipe(page: string): Recipe {
  const blocks = Array.from(readFileSync(page, 'utf8').matchAll(block), ({ groups }) => ({ ...groups }))
  const code = blocks.filter(({ language }) => !['sh', 'graphql', 'json'].includes(language ?? ''))
  const queries = blocks.filter(({ language }) => language === 'graphql')
  const answers = blocks.filter(({ language }) => language === 'json')
  return {
    edits: code.map(({ before = '', text = '' }) => readEdit(before, text)),
    questions: queries.map(({ text: query = '' }, index) => ({
      query,
      answer: JSON.parse(answers[index]?.text ?? 'null'),
    })),
  }
}

function readEdit(before: string, text: string): Edit {
  const { created, changed = created, where, line } = instruction.exec(before)?.groups ?? {}
  if (!changed) throw new Error(`nothing says where this belongs:\n${text}`)
  return { file: changed, text, ...(where && line && { at: { where, line } }) }
}

/** Follows a recipe in a copy of the project. */
export function follow({ edits }: Recipe, project: string): void {
  for (const { file, text, at } of edits) {
    const path = join(project, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, at ? insert(readFileSync(path, 'utf8'), text, at) : text, { flag: at ? 'w' : 'wx' })
  }
}

/** Puts text before or after the only line that reads so, wherever it is indented to; the first, of several alike. */
function insert(whole: string, text: string, { where, line }: NonNullable<Edit['at']>): string {
  const lines = whole.split('\n')
  const index = lines.findIndex((one) => one.trim() === line)
  if (index < 0) throw new Error(`no line reads ${line}`)
  return lines.toSpliced(where === 'after' ? index + 1 : index, 0, text.trimEnd()).join('\n')
}
