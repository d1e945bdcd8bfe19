import { type Concept, isConcept } from '../../model/concepts.ts'
import { type Path, type Problem, rejectProblems } from '../read/problem.ts'
import { readText } from '../read/read-text.ts'
import { parseYaml } from '../read/yaml.ts'
import { cellSpec, mapped, mapShape, type TableMap, type Template } from './map.ts'

/** A template with its place in the map, for messages. */
type Entry = { readonly [key: string]: Template }

/** Reads and checks a map; throws one BAD_SEED that lists what is wrong, with its lines. */
export function readMap(path: string, main: Concept): TableMap {
  const { value, errors, cut, lineOf } = parseYaml(readText(path))
  const tell = (at: Path, message: string): Problem => ({ file: path, line: lineOf(at), message })
  const problems: Problem[] = errors.map((error) => ({ file: path, ...error }))
  problems.push(
    ...cut.map(({ path: at, comment }) =>
      tell(at, `a comment ends this text before "#${comment}": put the text in quotation marks`),
    ),
  )
  if (problems.length === 0) problems.push(...checkMap(value, main).map(({ path: at, message }) => tell(at, message)))
  rejectProblems(problems, { what: 'The map' })
  const { source, table, skip, ...rest } = mapShape.parse(value)
  const entries = Object.entries(rest).flatMap(([name, given]) => {
    const templates = (Array.isArray(given) ? given : [given]) as Entry[]
    return isConcept(name) && given !== undefined ? [[name, templates] as const] : []
  })
  return { source, table, skip, entries: new Map(entries) }
}

interface Complaint {
  readonly path: Path
  readonly message: string
}

function checkMap(value: unknown, main: Concept): Complaint[] {
  const parsed = mapShape.safeParse(value)
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message, ...issue }) => ({
      path: [...(path as (string | number)[]), ...('keys' in issue ? issue.keys.slice(0, 1) : [])],
      message: `${[...path, ''].join('.')}: ${message}`.replace(/^\.?: /, '').replace('.: ', ': '),
    }))
  if (parsed.data[main as keyof typeof parsed.data] === undefined)
    return [
      { path: [], message: `there is no ${main} in it: say what each row gives, under one of ${mapped.join(', ')}` },
    ]
  return mapped.flatMap((name) => checkTemplates(parsed.data[name as keyof typeof parsed.data], [name]))
}

/** Each object that is meant for a cell and is none. */
function checkTemplates(template: unknown, path: Path): Complaint[] {
  if (typeof template !== 'object' || template === null) return []
  if (isSpec(template)) {
    const parsed = cellSpec.safeParse(template)
    const issues = parsed.success ? [] : parsed.error.issues
    return issues.map((issue) => ({
      path: [...path, ...(issue.path as (string | number)[])],
      message: `${[...path, ...issue.path].join('.')}: ${issue.message}`,
    }))
  }
  return Object.entries(template).flatMap(([key, inner]) =>
    checkTemplates(inner, [...path, Array.isArray(template) ? Number(key) : key]),
  )
}

/** Whether an object says how a cell is read, and is no part of an entry. */
export function isSpec(template: object): boolean {
  return !Array.isArray(template) && ('column' in template || ('value' in template && 'as' in template))
}

/** The columns that a template names, with the path of each. */
export function* listColumns(template: Template, path: Path = []): Generator<{ column: string; path: Path }> {
  if (typeof template === 'string') for (const [, column = ''] of template.matchAll(PLACEHOLDER)) yield { column, path }
  else if (typeof template === 'object' && template !== null) {
    if (isSpec(template)) {
      const { column } = cellSpec.parse(template)
      if (column !== undefined) yield { column, path: [...path, 'column'] }
    } else
      for (const [key, inner] of Object.entries(template))
        yield* listColumns(inner as Template, [...path, Array.isArray(template) ? Number(key) : key])
  }
}

/** A column within a text: {Column}. */
export const PLACEHOLDER = /\{([^{}]+)\}/g
