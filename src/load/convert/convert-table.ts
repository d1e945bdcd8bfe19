import { distance } from 'fastest-levenshtein'
import { z } from 'zod'
import { type Concept, type CorpusEntry, conceptNames, concepts } from '../../model/concepts.ts'
import { nameCountry } from '../../model/name-country.ts'
import { isBefore } from '../../model/shape/edtf-date.ts'
import { slugify } from '../../model/text/fold-name.ts'
import { sha256OfParagraph } from '../../model/text/normalise-paragraph.ts'
import { EntryChecks } from '../check/check-entries.ts'
import { parseEntry } from '../read/parse-entry.ts'
import { type Path, type Problem, type Report, rejectProblems } from '../read/problem.ts'
import { type Row, type Table, textOfRow } from '../read/read-table.ts'
import { sortEntries } from '../read/sort-entries.ts'
import { citeRow } from './cite-row.ts'
import { type Filled, fillTemplate } from './fill-template.ts'
import { joinFilled } from './join-entries.ts'
import type { TableMap } from './map.ts'
import { BadCell } from './read-cell.ts'
import { listColumns } from './read-map.ts'

/** More problems are not looked for. */
const ENOUGH = 500

/** An entry as its line of a collection has it. */
export interface MadeEntry {
  readonly concept: Concept
  readonly value: { readonly [key: string]: Filled }
}

/** A draft of an entry, and the first row that gave it. */
interface Draft extends MadeEntry {
  readonly row: Row
}

/**
 * Makes the entries of a collection out of a table as a map says, in the order that collections have; throws one BAD_SEED that lists
 * what is wrong with rows and columns. Rows that give one slug make one entry.
 */
export function convertTable(table: Table, map: TableMap, mapFile: string): MadeEntry[] {
  refuseUnknownColumns(table, map, mapFile)
  const rows = table.rows.filter(({ cells }) => !isSkipped(cells, map))
  const drafts = new Drafts(table, map)
  for (const row of rows) drafts.addRow(row)
  rejectProblems(drafts.problems, { what: 'The table', outcome: 'nothing was made' })
  const article = makeArticle(table, map)
  const made = [...drafts.list().map(orderLog), { concept: 'articles' as const, value: article, row: table.rows[0] }]
  return checkEntries(table, map, mapFile, made)
}

function isSkipped(cells: Row['cells'], { skip }: TableMap): boolean {
  return Object.entries(skip).some(([column, texts]) => texts.includes((cells.get(column) ?? '').trim()))
}

function refuseUnknownColumns({ file, columns }: Table, { entries, skip }: TableMap, mapFile: string): void {
  const named = [...entries.values()]
    .flat()
    .flatMap((template) => [...listColumns(template)].map(({ column }) => column))
  const unknown = [...new Set([...named, ...Object.keys(skip)])].filter((column) => !columns.includes(column))
  const problems = unknown.map((column) => {
    const nearest = columns.toSorted((one, other) => distance(one, column) - distance(other, column))[0]
    return {
      file: mapFile,
      line: 1,
      message: `${file} has no column "${column}" (nearest: "${nearest}"); it has ${columns.map((one) => `"${one}"`).join(', ')}`,
    }
  })
  rejectProblems(problems, { what: 'The map', outcome: 'nothing was made' })
}

/** What the rows give, joined by slug as they are read. */
class Drafts {
  readonly problems: Problem[] = []
  readonly #table: Table
  readonly #map: TableMap
  readonly #drafts = new Map<string, Draft>()
  #unnamed = 0

  constructor(table: Table, map: TableMap) {
    this.#table = table
    this.#map = map
  }

  list(): Draft[] {
    return [...this.#drafts.values()]
  }

  addRow(row: Row): void {
    const cite = `${this.#map.source.slug}#${row.number}`
    const onCountry = (code: string): string => this.#addCountry(code, row, cite)
    for (const [concept, templates] of this.#map.entries)
      for (const template of templates) {
        if (this.problems.length > ENOUGH) return
        try {
          this.#add(concept, citeRow(concepts[concept].shape, fillTemplate(template, row, onCountry), cite), row)
        } catch (error) {
          if (!(error instanceof BadCell)) throw error
          this.#tell(row, `${error.column === undefined ? '' : `column "${error.column}": `}${error.message}`)
        }
      }
  }

  #addCountry(code: string, row: Row, cite: string): string {
    const slug = slugify(nameCountry(code)?.name ?? code)
    this.#add('countries', { slug, code, cite: [cite] }, row)
    return `Country:${slug}`
  }

  #add(concept: Concept, filled: Filled, row: Row): void {
    const value = filled as MadeEntry['value']
    const key = 'slug' in value ? `${concept}/${value.slug}` : `${concept}/${this.#nextUnnamed()}`
    const before = this.#drafts.get(key)
    if (!before) {
      this.#drafts.set(key, { concept, value, row })
      return
    }
    const joined = joinFilled(before.value as Filled, value as Filled)
    if ('value' in joined) return
    const [one, other] = [joined.before, joined.next].map((part) => JSON.stringify(part))
    this.#tell(
      row,
      `${joined.path.join('.')} of ${value.slug} is ${other}, and ${one} in row ${before.row.number}; rows of one slug make one entry: put what differs into the slug, or leave it out`,
    )
  }

  #nextUnnamed(): number {
    this.#unnamed += 1
    return this.#unnamed
  }

  #tell(row: Row, message: string): void {
    this.problems.push(atRow(this.#table, row, message))
  }
}

function atRow({ file }: Table, { line, number }: Row, message: string): Problem {
  return { file, line, message: `row ${number}: ${message}` }
}

/** Rows come in any order, the entries of a log in that of time. */
function orderLog(draft: Draft): Draft {
  const { log } = draft.value
  if (draft.concept !== 'measures' || !Array.isArray(log)) return draft
  const dayOf = (change: Filled) => (change as { on?: string } | null)?.on
  const ordered = log.toSorted((one, other) =>
    isBefore(dayOf(one), dayOf(other)) ? -1 : isBefore(dayOf(other), dayOf(one)) ? 1 : 0,
  )
  return { ...draft, value: { ...draft.value, log: ordered } }
}

/** The table as a source: a row is cited by its number, as a paragraph is. */
function makeArticle(table: Table, { source }: TableMap): MadeEntry['value'] {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined))
  const paragraphs = table.rows.map((row) => sha256OfParagraph(textOfRow(table, row)))
  return { ...given, form: 'TABLE', paragraphs } as MadeEntry['value']
}

type Made = MadeEntry & { readonly row: Row | undefined }

/** Checks the entries as a load does, and tells the row of each problem. */
function checkEntries(table: Table, map: TableMap, mapFile: string, made: readonly Made[]): MadeEntry[] {
  const problems: Problem[] = []
  const sorted = made.toSorted((one, other) => conceptNames.indexOf(one.concept) - conceptNames.indexOf(other.concept))
  const items = sorted.map((one) => {
    const { entry, id, errors } = parseEntry(one.concept, one.value)
    const report: Report = (path, message) => placeProblem(table, mapFile, one, path, message)
    problems.push(...errors.map(({ path, message }) => report(path, message)))
    return { ...one, entry, id, report }
  })
  const articles = new Map(
    items.flatMap(({ entry }) => (entry?.concept === 'articles' ? [[map.source.slug, entry.value] as const] : [])),
  )
  const checks = new EntryChecks(articles)
  const ordered = sortEntries(items)
  for (const [place, { entry, concept, id, report }] of ordered.entries())
    problems.push(
      ...(entry ? [...checks.add(entry, place, report), ...checkLog(entry, report)] : checks.skip(concept, id, place)),
    )
  rejectProblems([...problems, ...checks.close()], { what: 'What the table gives', outcome: 'nothing was made' })
  return ordered.map(({ concept, value }) => ({ concept, value }))
}

/** Two rates of one measure on one day are two measures. */
function checkLog({ concept, value }: CorpusEntry, report: Report): Problem[] {
  if (concept !== 'measures') return []
  return value.log.flatMap((change, index) => {
    const before = value.log[index - 1]
    if (!before || before.on !== change.on || before.status !== change.status || before.rate === change.rate) return []
    return [
      report(
        ['log', index, 'rate'],
        `the rate is ${change.rate}, and ${before.rate} in another row of ${value.slug} for the same day: put the rate into the slug, so that these are two measures`,
      ),
    ]
  })
}

const cites = z.object({ cite: z.array(z.string()).min(1) })

function placeProblem(
  table: Table,
  mapFile: string,
  { concept, value, row }: Made,
  path: Path,
  message: string,
): Problem {
  if (concept === 'articles') return { file: mapFile, line: 1, message: `source: ${message}` }
  const number = findCitedRow(value, path) ?? row?.number
  const cited = table.rows[(number ?? 1) - 1] ?? row
  const what = `${concept}${'slug' in value ? ` ${value.slug}` : ''}: ${message}`
  return cited ? atRow(table, cited, what) : { file: table.file, line: 1, message: what }
}

/** The row that the innermost part around a value cites. */
function findCitedRow(value: Filled, path: Path): number | undefined {
  let found: number | undefined
  let part: unknown = value
  for (const step of [...path, '']) {
    const parsed = cites.safeParse(part)
    if (parsed.success) found = Number(parsed.data.cite[0]?.split('#')[1]) || found
    part =
      typeof part === 'object' && part !== null ? (part as Readonly<Record<string | number, unknown>>)[step] : undefined
  }
  return found
}
