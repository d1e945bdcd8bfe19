import { stringify } from 'csv-stringify/sync'
import { listPaths, listSections } from './list-sections.ts'

/** An answer as RFC 4180, a column for each dotted path; of several lists `part` tells which a line is of. */
export function writeCsv(data: Readonly<Record<string, unknown>>): string {
  const sections = listSections(data)
  const paths = listPaths(sections.flatMap(({ rows }) => rows))
  const several = sections.length > 1
  const lines = sections.flatMap(({ title, rows }) =>
    rows.map((row) => [...(several ? [title] : []), ...paths.map((path) => row.get(path)?.join('; ') ?? '')]),
  )
  return stringify([[...(several ? ['part'] : []), ...paths], ...lines], { record_delimiter: 'windows' })
}
