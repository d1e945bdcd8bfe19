import { styleText } from 'node:util'
import widthOf from 'string-width'
import { leaveOutIds, listPaths, listSections, readTexts, type Section } from '../../tables/list-sections.ts'
import { shorten, wrapText } from './wrap-text.ts'

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
  const rows = section.rows.map((row) => paths.map((path) => toCell(readTexts(row, path))))
  const longest = paths.map((path, column) =>
    Math.max(...[path, ...rows.map((row) => row[column] ?? '')].map((text) => widthOf(text))),
  )
  const widths = rows.length === 1 && paths.length > 3 ? null : fitColumns(longest, width)
  const drawn = widths
    ? drawBlocks([[paths], rows], widths, (block) => block === 0)
    : drawBlocks(listFields(paths, rows), widthsOfFields(paths, width), (_block, column) => column === 0)
  return [drawn, ...describePlace(section)]
}

/** Texts on one line, cut if they are very long. */
function toCell(texts: readonly string[]): string {
  const line = texts
    .join('; ')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  return shorten(line, LONGEST)
}

/** Each row as lines of field and value, without the fields that it does not have. */
function listFields(paths: readonly string[], rows: readonly (readonly string[])[]): string[][][] {
  const blocks = rows.map((row) => paths.flatMap((path, column) => (row[column] ? [[path, row[column]]] : [])))
  return blocks.filter((block) => block.length > 0)
}

function widthsOfFields(paths: readonly string[], width: number): number[] {
  const field = Math.min(Math.max(...paths.map((path) => widthOf(path))), Math.floor(width / 3))
  return [field, width - field - 7]
}

type Block = readonly (readonly string[])[]

/** Draws rows in a frame, with a line between blocks. */
function drawBlocks(
  blocks: readonly Block[],
  widths: readonly number[],
  isHeading: (block: number, column: number) => boolean,
): string {
  const rule = (left: string, between: string, right: string) =>
    `${left}${widths.map((width) => '─'.repeat(width + 2)).join(between)}${right}`
  const drawn = blocks.map((block, number) =>
    block.flatMap((row) => drawRow(row, widths, (column) => isHeading(number, column))).join('\n'),
  )
  return [rule('┌', '┬', '┐'), drawn.join(`\n${rule('├', '┼', '┤')}\n`), rule('└', '┴', '┘')].join('\n')
}

/** A row as lines, each cell broken where its column ends. */
function drawRow(row: readonly string[], widths: readonly number[], isBold: (column: number) => boolean): string[] {
  const cells = widths.map((width, column) =>
    wrapText(row[column] ?? '', width).map((line) => {
      const padding = ' '.repeat(Math.max(width - widthOf(line), 0))
      return `${isBold(column) ? bold(line) : line}${padding}`
    }),
  )
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) => {
    const across = widths.map((width, column) => cells[column]?.[line] ?? ' '.repeat(width))
    return `│ ${across.join(' │ ')} │`
  })
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
