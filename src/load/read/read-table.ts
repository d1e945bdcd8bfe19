import { extname } from 'node:path'
import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { ExpectedError } from '../../errors.ts'
import { readText } from './read-text.ts'
import { parseYaml } from './yaml.ts'

/** A row of a table: its number, counted from 1 behind the names of the columns, and the line on which it begins. */
export interface Row {
  readonly number: number
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
}

/** A table, whatever file it comes from. */
export interface Table {
  readonly file: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/** How a table is read, where its file does not tell. */
interface Settings {
  readonly format?: 'csv' | 'json' | 'yaml' | undefined
  readonly delimiter?: string | undefined
  /** The lines before the one with the names of the columns. */
  readonly skipLines: number
}

const formats: Readonly<Record<string, 'csv' | 'json' | 'yaml'>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.tab': 'csv',
  '.txt': 'csv',
  '.json': 'json',
  '.jsonl': 'json',
  '.ndjson': 'json',
  '.yaml': 'yaml',
  '.yml': 'yaml',
}

/** Whether a file's ending is that of a table. */
export function isTable(name: string): boolean {
  return Object.hasOwn(formats, extname(name).toLowerCase())
}

/** Reads a table from CSV with any delimiter, or from a list of objects in JSON, JSON lines or YAML; BAD_SEED with a line where it is none. */
export function readTable(file: string, settings: Settings = { skipLines: 0 }): Table {
  const extension = extname(file).toLowerCase()
  const format = settings.format ?? formats[extension]
  if (!format)
    throw refuse(
      `${file} ends in ${extension || 'nothing'}: say in the map what it is (table: {format: csv, json or yaml})`,
    )
  const text = readText(file)
  const table = format === 'csv' ? readCsv(file, text, settings) : readList(file, listObjects(file, text, format))
  if (table.rows.length === 0) throw refuse(`${file}:1: there is no row in it`)
  return table
}

function refuse(message: string): ExpectedError {
  return new ExpectedError('BAD_SEED', message)
}

/** The signs between columns that are tried, in this order. */
const DELIMITERS = [',', ';', '\t', '|']

function readCsv(file: string, text: string, { delimiter, skipLines }: Settings): Table {
  const heading = text.split(/\r\n|\r|\n/u)[skipLines] ?? ''
  const records = parseCsv(file, text, { delimiter: delimiter ?? findDelimiter(heading), skipLines })
  const [header, ...rest] = records
  const columns = header?.record.map((name) => name.trim()) ?? []
  const repeated = columns.find((name, index) => columns.indexOf(name) !== index)
  if (repeated !== undefined) throw refuse(`${file}:${header?.line ?? 1}: two columns are named "${repeated}"`)
  const rows = rest.map(({ record, line: start }, index) => ({
    number: index + 1,
    line: start,
    cells: new Map(columns.map((column, at) => [column, record[at] ?? ''])),
  }))
  return { file, columns, rows }
}

/** The sign that most columns of the heading are divided by, outside quotation marks. */
function findDelimiter(heading: string): string {
  const bare = heading.replace(/"[^"]*"/g, '')
  const count = (sign: string) => bare.split(sign).length
  return DELIMITERS.toSorted((one, other) => count(other) - count(one))[0] ?? ','
}

interface CsvRecord {
  readonly record: readonly string[]
  /** The line on which it begins. */
  readonly line: number
}

function parseCsv(file: string, text: string, { delimiter, skipLines }: { delimiter: string; skipLines: number }) {
  try {
    let before = skipLines
    const found: CsvRecord[] = []
    parse(text, {
      delimiter,
      from_line: skipLines + 1,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
      on_record: (record: string[], { lines }) => {
        found.push({ record, line: before + 1 })
        before = lines
        return null
      },
    })
    return found
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : 1
    throw refuse(`${file}:${line}: ${explainCsv(error, delimiter)}`)
  }
}

function explainCsv({ code, message }: CsvError, delimiter: string): string {
  const sign = delimiter === '\t' ? 'tab' : `"${delimiter}"`
  if (code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH' || code === 'CSV_RECORD_INCONSISTENT_COLUMNS')
    return `this row has more or fewer cells than there are columns, divided by ${sign}; a cell with ${sign} in it stands in quotation marks, and table.delimiter of the map names another sign (${message})`
  return `it can't be read as CSV: ${message}`
}

/** The objects of a file, each with its line. */
function listObjects(file: string, text: string, format: 'json' | 'yaml'): { value: unknown; line: number }[] {
  const isLines = /\.(jsonl|ndjson)$/i.test(file)
  if (isLines)
    return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(file, line, index + 1)]))
  // JSON is YAML, and its parser knows the lines and what stands twice.
  const { value, errors, lineOf } = parseYaml(text, format === 'json' ? 'json' : 'core')
  const [error] = errors
  if (error) throw refuse(`${file}:${error.line}: it can't be read as ${format.toUpperCase()}: ${error.message}`)
  if (!Array.isArray(value)) throw refuse(`${file}:1: a list of objects is expected, one for each row`)
  return value.map((one, index) => ({ value: one as unknown, line: lineOf([index]) }))
}

function parseLine(file: string, text: string, line: number): { value: unknown; line: number } {
  const { value, errors } = parseYaml(text, 'json')
  if (errors[0]) throw refuse(`${file}:${line}: it can't be read as JSON: ${errors[0].message}`)
  return { value, line }
}

function readList(file: string, objects: readonly { value: unknown; line: number }[]): Table {
  const rows = objects.map(({ value, line }, index) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw refuse(`${file}:${line}: row ${index + 1} is no object with a value for each column`)
    return { number: index + 1, line, cells: new Map(listCells(value)) }
  })
  return { file, columns: [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))], rows }
}

/** The values of an object by dotted path; several of a list are joined by "; ". */
function* listCells(value: object, path = ''): Generator<[string, string]> {
  for (const [key, inner] of Object.entries(value)) {
    const here = path === '' ? key : `${path}.${key}`
    if (Array.isArray(inner)) yield [here, inner.map(String).join('; ')]
    else if (typeof inner === 'object' && inner !== null) yield* listCells(inner, here)
    else yield [here, inner === null || inner === undefined ? '' : String(inner)]
  }
}

/** The text of a row that its hash is taken of: its cells in the order of the columns, with tabs between. */
export function textOfRow({ columns }: Pick<Table, 'columns'>, { cells }: Row): string {
  return columns.map((column) => cells.get(column) ?? '').join('\t')
}
