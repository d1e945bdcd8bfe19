/** Narrower than this, running text is hard to read. */
const NARROWEST = 12

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
