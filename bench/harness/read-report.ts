import { readFileSync } from 'node:fs'
import type { Report } from './results.ts'

/** Reads the results of a run; says what to do and ends with 2 where there are none. */
export function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    console.error(`There are no results in ${file} (${reason}). Make some: npm run bench -- --scale S`)
    process.exit(2)
  }
}
