import { existsSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { InvalidArgumentError, Option } from 'commander'
import { stringify } from 'yaml'
import { convertTable, type MadeEntry } from '../load/convert/convert-table.ts'
import { mapped } from '../load/convert/map.ts'
import { readMap } from '../load/convert/read-map.ts'
import { refuseTaken, writeCollection } from '../load/convert/write-collection.ts'
import { readCheckedEntries } from '../load/read/read-seed.ts'
import { readTable } from '../load/read/read-table.ts'
import { type Concept, conceptNames, isConcept } from '../model/concepts.ts'
import { formatCount, nameCount } from '../model/text/name-count.ts'
import { draftTable } from '../review/draft-table.ts'
import { addFolder } from './find-folders.ts'
import type { Define } from './run.ts'
import { runSteps, type Step } from './steps.ts'

const help = `
Examples:
  npm run convert -- tariffs.csv --as measures --map map.yaml --dry-run
  npm run convert -- tariffs.csv --as measures --map map.yaml --output tariffs
  npm run load -- tariffs --overwrite

docs/your-own-data.md says how a map is written.`

interface Options {
  readonly as: Concept
  readonly map: string
  readonly output?: string
  readonly into: readonly string[]
  readonly dryRun: boolean
  readonly force: boolean
}

/** How many entries a dry run shows of what is asked for; of all else it shows one. */
const SHOWN = 3

export const define: Define = (command, signal) =>
  command
    .argument('<file>', 'a table: CSV with any delimiter, or a list of objects in JSON, JSON lines or YAML', checkFile)
    .addOption(new Option('--as <concept>', 'what a row is').argParser(readConcept).makeOptionMandatory())
    .requiredOption('--map <file>', 'the map from columns to properties', checkFile)
    .option('--output <folder>', 'the collection to make (by default the name of the file without its ending)')
    .option(
      '--into <folder>',
      'a collection of yours to put it into, as a draft to look through; several are read as one, the last is written to',
      addFolder,
      [],
    )
    .option('--dry-run', 'write nothing: show how many entries there are, and the first', false)
    .option('--force', 'replace what the folder holds', false)
    .addHelpText('after', help)
    .action((file: string, options: Options) => convert(file, options, signal))

function checkFile(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path
  throw new InvalidArgumentError(existsSync(path) ? `${path} is no file.` : `There is no file ${path}.`)
}

function readConcept(name: string): Concept {
  if (isConcept(name) && mapped.includes(name)) return name
  throw new InvalidArgumentError(`It must be one of ${mapped.join(', ')}.`)
}

async function convert(file: string, options: Options, signal: AbortSignal): Promise<void> {
  const { as, map: mapFile, into, force, output: folder = basename(file, extname(file)) } = options
  const own = into.at(-1)
  const dryRun = options.dryRun || own !== undefined
  if (!dryRun) refuseTaken(folder, force)
  let entries: readonly MadeEntry[] = []
  const steps: Step[] = [
    {
      title: `Convert ${file}`,
      task: (_progress, task) => {
        const map = readMap(mapFile, as)
        task.output = 'reading the table'
        const table = readTable(file, map.table)
        task.output = `making entries of ${nameCount(table.rows.length, 'rows')}`
        entries = convertTable(table, map, mapFile)
        task.title = `Convert ${file}: ${nameCount(table.rows.length, 'rows')}`
      },
    },
  ]
  if (!dryRun)
    steps.push({
      title: `Write ${folder}`,
      task: (_progress, task) => {
        writeCollection(folder, entries)
        task.title = `Write ${folder}: ${countByConcept(entries)}`
      },
    })
  await runSteps(steps, signal)
  if (dryRun) showFirst(entries, as)
  if (options.dryRun) console.log(`Nothing was written: ${countByConcept(entries)}.`)
  if (own !== undefined && !options.dryRun) {
    const known = readCheckedEntries(into, { what: 'The collection' })
    const { slug, path } = draftTable(own, entries, known, { force })
    console.log(
      `${path} has ${countByConcept(entries)}. Look it through, then: tft accept ${slug}${into.map((one) => ` --data ${one}`).join('')}`,
    )
    return
  }
  if (dryRun) return
  console.log(`\nLoad it with: npm run load -- ${folder} --overwrite`)
}

function countByConcept(entries: readonly MadeEntry[]): string {
  const byConcept = Map.groupBy(entries, ({ concept }) => concept)
  const counts = conceptNames.map((name) => [name, byConcept.get(name)?.length ?? 0] as const)
  return counts.flatMap(([name, number]) => (number > 0 ? [nameCount(number, name)] : [])).join(', ')
}

/** The first entries of each kind as YAML, with long lists cut, nothing is written. */
function showFirst(entries: readonly MadeEntry[], main: Concept): void {
  const byConcept = Map.groupBy(entries, ({ concept }) => concept)
  const shown = conceptNames.flatMap((name) => {
    const all = byConcept.get(name) ?? []
    return all.length > 0
      ? [[name, all.slice(0, name === main ? SHOWN : 1).map(({ value }) => shortenLists(value))] as const]
      : []
  })
  console.log(`\n${stringify(Object.fromEntries(shown), { lineWidth: 120 })}`)
}

function shortenLists(value: unknown): unknown {
  if (Array.isArray(value)) {
    const kept = value.slice(0, SHOWN).map(shortenLists)
    return value.length > SHOWN ? [...kept, `… and ${formatCount(value.length - SHOWN)} more`] : kept
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortenLists(inner)]))
}
