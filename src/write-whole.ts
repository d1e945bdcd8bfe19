import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Writes a file so that it holds the whole text or what it held before, whenever the process is killed; its folder has to be there. */
export function writeWhole(path: string, text: string): void {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  try {
    writeFileSync(part, text, { flush: true })
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}
