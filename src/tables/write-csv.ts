import { stringify } from 'csv-stringify/sync'
import { listPaths, listSections } from './list-sections.ts'

/** By this mark at the beginning of a file spreadsheets know UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** What spreadsheets take for a formula or a command, also behind spaces and quotation marks (OWASP: CSV injection). */
const FORMULA = /^[\s\p{Cf}"'`“”‘’]*[=+\-@|%＝＋－＠]|^[\t\r]/u
/** A number is no formula. */
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?%?$/i

/**
 * An answer as CSV (RFC 4180), with a column for each dotted path; if there are several lists, `part` names the list of a line.
 * A text that a spreadsheet would run has an apostrophe before it, which makes it a text there.
 */
export function writeCsv(data: Readonly<Record<string, unknown>>): string {
  const sections = listSections(data)
  const paths = listPaths(sections.flatMap(({ rows }) => rows))
  const several = sections.length > 1
  const lines = sections.flatMap(({ title, rows }) =>
    rows.map((row) => [...(several ? [title] : []), ...paths.map((path) => toCell(row.get(path)))]),
  )
  return stringify([[...(several ? ['part'] : []), ...paths], ...lines], { record_delimiter: 'windows' })
}

/** Each text of a list is made harmless, since some spreadsheets begin a cell at the semicolon. */
function toCell(texts: readonly string[] = []): string {
  return texts.map(disarm).join('; ')
}

function disarm(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
}
