import { composeRow, type Entry, type Expression, wrap } from './expression.ts'

/** What rows with one of these labels need. */
interface Branch {
  readonly labels: readonly string[]
  readonly entries: readonly Entry[]
}

/** A row whose label tells what it needs; where there is a choice, the number of its branch comes first in the list. */
export function composeBranches(row: string, branches: readonly Branch[]): Expression {
  const [only, ...others] = branches
  if (only && others.length === 0) {
    const expression = composeRow(only.entries)
    return wrap(expression, `CASE WHEN ${row} IS NOT NULL THEN ${expression.text} END`)
  }
  const shapes = branches.map(({ entries }) => composeRow(entries, 1))
  const cases = branches.map(({ labels, entries }, number) => {
    const test = labels.map((label) => `${row}:${label}`).join(' OR ')
    const items = [String(number), ...entries.map(([, { text }]) => text)]
    return `WHEN ${test} THEN [${items.join(', ')}]`
  })
  return {
    text: `CASE ${cases.join(' ')} END`,
    decode: (items: readonly [number, ...unknown[]]) => shapes[items[0]]?.decode?.(items as never),
  }
}
