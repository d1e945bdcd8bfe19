import type { ArticleVerdict } from './verify-citations.ts'

const HEADINGS = ['article', 'citations', 'verified', 'could not check', 'differences']

/** The verdicts as a table, one article to a line, with a total. */
export function printVerdicts(verdicts: readonly ArticleVerdict[]): string {
  const numbers = verdicts.map(({ citations, verified, unchecked, differences }) => [
    citations,
    verified,
    unchecked,
    differences.length,
  ])
  const totals = HEADINGS.slice(1).map((_, column) => numbers.reduce((sum, row) => sum + (row[column] ?? 0), 0))
  const body = verdicts.map(({ article }, index) => [article, ...(numbers[index] ?? []).map(String)])
  return alignColumns([HEADINGS, ...body, ['total', ...totals.map(String)]])
}

function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n')
}
