import { fstatSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { ExpectedError } from '../../errors.ts'
import { BYTE_ORDER_MARK } from '../../tables/write-csv.ts'
import { writeWhole } from '../../write-whole.ts'

/** Where text goes: to a file, or else to stdout. */
export interface Destination {
  readonly file?: string | undefined
  /** Whether a byte order mark stands before it, by which spreadsheets know UTF-8; by default in files. */
  readonly bom?: boolean | undefined
}

/** Writes text to a file, all of it or nothing, or to stdout. */
export function writeOutput(text: string, { file, bom = isFile(file) }: Destination): void {
  const marked = bom ? `${BYTE_ORDER_MARK}${text}` : text
  if (file === undefined) process.stdout.write(marked)
  else writeFile(file, stripVTControlCharacters(marked))
}

/** Whether the text begins a file, named here or by the shell's `>`. */
function isFile(file: string | undefined): boolean {
  if (file !== undefined) return true
  const out = fstatSync(1, { throwIfNoEntry: false })
  return out?.isFile() === true && out.size === 0
}

function writeFile(file: string, text: string): void {
  try {
    writeWhole(file, text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ExpectedError('BAD_USER_INPUT', `${file} can't be written: ${reason}`)
  }
}
