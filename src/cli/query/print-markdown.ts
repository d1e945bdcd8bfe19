import { leaveOutIds, listPaths, listSections, type Section } from './list-sections.ts'

/** An answer as Markdown: a list of many rows is a table, a single row a list of its fields. */
export function printMarkdown(data: Readonly<Record<string, unknown>>): string {
  return listSections(data).map(printSection).join('\n\n')
}

function printSection({ title, rows, totalCount }: Section): string {
  const paths = leaveOutIds(listPaths(rows))
  const name = title.replace(/^\w+\./, '')
  if (rows.length === 0 || paths.length === 0) return `${name}: nothing was found.`
  if (rows.length === 1 && paths.length <= 4 && !title.includes('.'))
    return paths.map((path) => `- ${path}: ${toCell(rows[0]?.get(path)) || '–'}`).join('\n')
  const lines = [paths, paths.map(() => '---'), ...rows.map((row) => paths.map((path) => toCell(row.get(path))))]
  const shown = totalCount !== undefined && totalCount > rows.length ? [`\n${rows.length} of ${totalCount}.`] : []
  const heading = title === name ? [] : [`${name}:\n`]
  return [...heading, ...lines.map((cells) => `| ${cells.join(' | ')} |`), ...shown].join('\n')
}

/** Texts one below the other, so that those of one item stand in one line. */
function toCell(texts: readonly string[] = []): string {
  const lines = texts.map((text) => text.replace(/\s+/g, ' ').replace(/[|<*`]/g, (character) => `\\${character}`))
  return lines.join('<br>')
}
