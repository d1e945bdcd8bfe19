import { isUtf8 } from 'node:buffer'
import { closeSync, openSync, readSync } from 'node:fs'
import { explainEncoding } from './read-text.ts'

const CHUNK = 1 << 20
const END = 0x0a

/** A place between two lines of a file: how many lines and bytes are before it. */
export interface Position {
  readonly line: number
  readonly offset: number
}

/** A line that is not empty; the position is the one after it. */
export interface Line extends Position {
  readonly text: string
  /** What is wrong with its bytes, if they are no text. */
  readonly badText?: string
}

/** Reads a file line by line from a position, holding no more than a line and a chunk of it in memory. */
export function* readLines(path: string, from: Position = { line: 0, offset: 0 }): Generator<Line> {
  const file = openSync(path, 'r')
  try {
    let { line, offset } = from
    for (const bytes of splitLines(file, offset)) {
      line += 1
      offset += bytes.length
      const text = bytes.toString('utf8').trim()
      if (text !== '') yield { text, line, offset, ...(isUtf8(bytes) ? {} : { badText: explainEncoding(bytes) }) }
    }
  } finally {
    closeSync(file)
  }
}

/** The value of a line; undefined where it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The lines, each with its line break. */
function* splitLines(file: number, from: number): Generator<Buffer> {
  let rest = Buffer.alloc(0)
  let position = from
  while (true) {
    const chunk = Buffer.allocUnsafe(CHUNK)
    const length = readSync(file, chunk, 0, CHUNK, position)
    if (length === 0) break
    position += length
    const read = chunk.subarray(0, length)
    const text = rest.length > 0 ? Buffer.concat([rest, read]) : read
    let start = 0
    for (let end = text.indexOf(END); end >= 0; end = text.indexOf(END, start)) {
      yield text.subarray(start, end + 1)
      start = end + 1
    }
    rest = text.subarray(start)
  }
  if (rest.length > 0) yield rest
}
