import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** The cells of a row by column; a column is a name and, after a colon, a type of the importer. */
export type Cells = Readonly<Record<string, string>>

const LEARNED_FROM = 100_000
const CHUNK = 1 << 20

/** A CSV file and its header file; the columns are learned from the first rows, and an unforeseen one later fails. */
export class Table {
  readonly header: string
  readonly data: string
  count = 0
  readonly #file: number
  #columns: readonly string[] = []
  #first: Cells[] | null = []
  #lines: string[] = []
  #size = 0

  constructor(folder: string, name: string) {
    this.header = join(folder, `${name}.header.csv`)
    this.data = join(folder, `${name}.csv`)
    this.#file = openSync(this.data, 'w')
  }

  add(cells: Cells): void {
    this.count += 1
    if (this.#first) this.#first.push(cells)
    else this.#write(cells)
    if (this.#first && this.#first.length >= LEARNED_FROM) this.#learn()
  }

  close(): void {
    this.#learn()
    this.#flush()
    closeSync(this.#file)
  }

  #learn(): void {
    if (!this.#first) return
    const rows = this.#first
    this.#first = null
    this.#columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    writeFileSync(this.header, `${this.#columns.join(',')}\n`)
    for (const row of rows) this.#write(row)
  }

  #write(cells: Cells): void {
    let found = 0
    let line = ''
    for (const column of this.#columns) {
      const cell = cells[column]
      if (cell !== undefined) found += 1
      line += `${line === '' ? '' : ','}${cell ?? ''}`
    }
    if (found < Object.keys(cells).length)
      throw new Error(`${this.data}: a column not foreseen in ${Object.keys(cells)}`)
    this.#lines.push(line)
    this.#size += line.length
    if (this.#size > CHUNK) this.#flush()
  }

  #flush(): void {
    if (this.#lines.length > 0) writeSync(this.#file, `${this.#lines.join('\n')}\n`)
    this.#lines = []
    this.#size = 0
  }
}
