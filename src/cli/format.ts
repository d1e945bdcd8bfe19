import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ExpectedError } from '../errors.ts'
import { nameCount } from '../model/text/name-count.ts'
import { layOutQuery } from './lay-out-query.ts'
import type { Define } from './run.ts'

const folder = resolve(import.meta.dirname, '../../cypher')

/** A fragment is only part of a query; the formatter wants a whole one, so this ends it. */
const ENDING = 'RETURN ending'
const ends = /^(RETURN|CREATE|MERGE|SET|DETACH|DELETE|REMOVE|FOREACH|FOR|ON|OPTIONS|REQUIRE)\b/

/** The text laid out by Neo4j's own formatter, one clause a line. */
function formatCypher(text: string): string {
  const whole = ends.test(text.match(/^[A-Z]+\b.*$/gm)?.at(-1) ?? '')
  if (whole) return `${layOutQuery(text)}\n`
  const laidOut = layOutQuery(`${text.trimEnd()}\n${ENDING}`)
  return `${laidOut.slice(0, laidOut.lastIndexOf(ENDING)).trimEnd()}\n`
}

export const define: Define = (command) =>
  command
    .option('--check', 'write nothing; fail if a file is laid out otherwise')
    .action(({ check }: { check?: boolean }) => {
      const files = globSync('**/*.cypher', { cwd: folder }).sort()
      const changed = files.filter((file) => formatFile(resolve(folder, file), !check))
      for (const file of changed) console.log(`${check ? 'to be formatted' : 'formatted'}: cypher/${file}`)
      if (check && changed.length > 0) throw new ExpectedError('BAD_USER_INPUT', 'Run `npm run format`.')
      console.log(`${nameCount(files.length, 'files')} of Cypher checked.`)
    })

/** Formats a file; returns whether it was, or would be, changed. */
function formatFile(path: string, write: boolean): boolean {
  const text = readFileSync(path, 'utf8')
  const formatted = formatCypher(text)
  if (write && formatted !== text) writeFileSync(path, formatted)
  return formatted !== text
}
