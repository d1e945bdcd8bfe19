import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { ExpectedError } from '../../errors.ts'

const END = 0x0a

/** What about the bytes of a file is no text, and on which line. */
export interface BadText {
  readonly line: number
  readonly message: string
}

/** The text of a file, without a byte order mark, or what is wrong with its bytes. */
export function decodeText(bytes: Buffer): { readonly text: string } | BadText {
  if (!isUtf8(bytes)) return { line: findBadLine(bytes), message: explainEncoding(bytes) }
  return { text: new TextDecoder().decode(bytes) }
}

/** Why bytes are no UTF-8, and what to do. */
export function explainEncoding(bytes: Buffer): string {
  if (bytes.includes(0) && ![0xfffe, 0xfeff].includes(bytes.length > 1 ? bytes.readUInt16BE() : 0))
    return 'no text: it holds zero bytes, as programs, pictures and documents of word processors do'
  const isUtf16 = [0xfffe, 0xfeff].includes(bytes.length > 1 ? bytes.readUInt16BE() : 0)
  return `not UTF-8: save the file as UTF-8; it looks like ${isUtf16 ? 'UTF-16' : 'Windows-1252 or another encoding of one byte a letter'}`
}

/** Reads a file that has to be text; throws BAD_SEED with its line where it is none. */
export function readText(path: string): string {
  const decoded = decodeText(readFileSync(path))
  if ('text' in decoded) return decoded.text
  throw new ExpectedError('BAD_SEED', `${path}:${decoded.line}: ${decoded.message}`)
}

/** No byte of a longer sequence is a line break, so that lines can be told apart before they are decoded. */
function findBadLine(bytes: Buffer): number {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(END, start)
    const next = end < 0 ? bytes.length : end + 1
    if (!isUtf8(bytes.subarray(start, next))) return line
    start = next
  }
  return line
}
