import { styleText } from 'node:util'
import { getBorderCharacters, table } from 'table'
import { leaveOutIds, listPaths, listSections, type Section } from './list-sections.ts'

/** The longest text that is shown in a table. */
const LONGEST = 400
/** The narrowest column in which running text can be read. */
const NARROWEST = 12

/** An answer as tables that fit the width; rows with too many columns are shown as a list of fields. */
export function printTable(data: Readonly<Record<string, unknown>>, width: number): string {
  const sections = listSections(data)
  return sections
    .map((section) =>
      [...(sections.length > 1 ? [bold(section.title)] : []), ...printSection(section, width)].join('\n'),
    )
    .join('\n\n')
}

function printSection(section: Section, width: number): string[] {
  const paths = leaveOutIds(listPaths(section.rows))
  if (section.rows.length === 0 || paths.length === 0) return ['Nothing was found.']
  const rows = section.rows.map((row) => paths.map((path) => toCell(row.get(path))))
  const longest = paths.map((path, column) => Math.max(path.length, ...rows.map((row) => row[column]?.length ?? 0), 1))
  const widths = rows.length === 1 && paths.length > 3 ? null : fitColumns(longest, width)
  const body = widths ? printAcross(paths, rows, widths) : printDown(paths, rows, width)
  return [body.trimEnd(), ...describePlace(section)]
}

/** Texts on one line, cut if they are very long. */
function toCell(texts: readonly string[] = []): string {
  const line = texts
    .join('; ')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}

function printAcross(paths: readonly string[], rows: readonly string[][], widths: readonly number[]): string {
  return table([paths.map(bold), ...rows], {
    border: getBorderCharacters('norc'),
    columns: widths.map((width) => ({ width, wrapWord: true })),
    drawHorizontalLine: (index, count) => index <= 1 || index === count,
  })
}

/** Each row as lines of field and value, without the fields that it does not have. */
function printDown(paths: readonly string[], rows: readonly string[][], width: number): string {
  const lines = rows.flatMap((row) =>
    paths
      .flatMap((path, column) => (row[column] ? [[bold(path), row[column]]] : []))
      .map((line, index) => ({ line, index })),
  )
  const field = Math.min(Math.max(...paths.map((path) => path.length)), Math.floor(width / 3))
  return table(
    lines.map(({ line }) => line),
    {
      border: getBorderCharacters('norc'),
      columns: [
        { width: field, wrapWord: true },
        { width: width - field - 7, wrapWord: true },
      ],
      drawHorizontalLine: (line, count) => line === count || lines[line]?.index === 0,
    },
  )
}

function describePlace({ rows, totalCount, endCursor }: Section): string[] {
  const shown = totalCount !== undefined && totalCount > rows.length ? `${rows.length} of ${totalCount}` : ''
  const next = endCursor && shown ? `the next: --var after=${endCursor}` : ''
  return shown ? [[shown, next].filter(Boolean).join('; ')] : []
}

/** The width of each column, from the longest text in it, so that all fit; null where some would be too narrow. */
export function fitColumns(longest: readonly number[], width: number): number[] | null {
  const borders = 3 * longest.length + 1
  let left = width - borders
  const widths = longest.map(() => 0)
  const shortestFirst = [...longest.entries()].sort(([, one], [, other]) => one - other)
  for (const [rank, [column, wanted]] of shortestFirst.entries()) {
    const share = Math.floor(left / (longest.length - rank))
    if (share < Math.min(wanted, NARROWEST)) return null
    widths[column] = Math.min(wanted, share)
    left -= Math.min(wanted, share)
  }
  return widths
}

/** Bold on a terminal that has colours, plain elsewhere. */
function bold(text: string): string {
  return styleText('bold', text, { stream: process.stdout })
}
