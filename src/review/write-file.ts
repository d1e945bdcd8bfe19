import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { writeWhole } from '../write-whole.ts'

/** Writes a file of a collection, the whole or nothing; makes its folder where there is none. */
export function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeWhole(path, text)
}
