import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Content } from '../../record/record.ts'

const CHUNK = 1 << 20
const LINE_END = /[\n\r]/
/** Separates the items of a list within a cell: a control character that no text has. */
const LIST_DELIMITER = '\u001f'

type Type = '' | ':double' | ':string[]' | ':long' | ':long[]' | ':date'

/** A CSV file for the importer, with its header; a column is added where it first occurs, so earlier rows are shorter. */
export class Table {
  readonly header: string
  readonly data: string
  /** The file for rows with line breaks inside their cells, which the importer reads more slowly. */
  readonly multiline: string
  count = 0
  readonly #columns: string[]
  readonly #places = new Map<string, number>()
  readonly #file: OpenFile
  /** Kept until the end, since the importer wants all columns of such a row. */
  readonly #multiline: string[][] = []

  /** `identity` are the columns that every row begins with. */
  constructor(folder: string, name: string, identity: readonly string[]) {
    this.header = join(folder, `${name}.header.csv`)
    this.data = join(folder, `${name}.csv`)
    this.multiline = join(folder, `${name}.multiline.csv`)
    this.#columns = [...identity]
    this.#file = openFile(this.data)
  }

  /** Adds a row: the cells that identify a record, then its content without the property `except`, which is among those cells. */
  add(identity: readonly string[], { properties, counts, days }: Content, except?: string): void {
    const row = [...identity]
    for (const name in properties) {
      const value = properties[name]
      if (value === undefined || name === except) continue
      if (typeof value === 'string') this.#put(row, name, '', quoteCell(value))
      else if (typeof value === 'number') this.#put(row, name, ':double', String(value))
      else this.#put(row, name, ':string[]', quoteCell(value.join(LIST_DELIMITER)))
    }
    for (const name in counts) {
      const value = counts[name]
      if (typeof value === 'number') this.#put(row, name, ':long', String(value))
      else if (value) this.#put(row, name, ':long[]', quoteCell(value.join(LIST_DELIMITER)))
    }
    for (const name in days) this.#put(row, name, ':date', days[name] ?? '')
    this.count += 1
    this.#write(row)
  }

  /** Closes the files and returns the importer's argument for them. */
  close(): string {
    writeFileSync(this.header, `${this.#columns.join(',')}\n`)
    flush(this.#file, true)
    if (!this.hasMultiline) return `${this.header},${this.data}`
    const rows = this.#multiline.map((row) => this.#columns.map((_, place) => row[place] ?? '').join(','))
    writeFileSync(this.multiline, `${rows.join('\n')}\n`)
    return `${this.header},${this.data},${this.multiline}`
  }

  get hasMultiline(): boolean {
    return this.#multiline.length > 0
  }

  #put(row: string[], name: string, type: Type, cell: string): void {
    const column = name + type
    let place = this.#places.get(column)
    if (place === undefined) {
      place = this.#columns.push(column) - 1
      this.#places.set(column, place)
    }
    while (row.length < place) row.push('')
    row[place] = cell
  }

  #write(row: readonly string[]): void {
    const line = row.join(',')
    if (LINE_END.test(line)) {
      this.#multiline.push([...row])
      return
    }
    this.#file.text += `${line}\n`
    if (this.#file.text.length > CHUNK) flush(this.#file)
  }
}

interface OpenFile {
  readonly descriptor: number
  text: string
}

function openFile(path: string): OpenFile {
  return { descriptor: openSync(path, 'w'), text: '' }
}

function flush(file: OpenFile, last = false): void {
  if (file.text !== '') writeSync(file.descriptor, file.text)
  file.text = ''
  if (last) closeSync(file.descriptor)
}

/** Quotes a text as a cell of a CSV file. */
export function quoteCell(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`
}
