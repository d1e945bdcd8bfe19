/** Lists whose order is part of the answer; others are compared as sets. */
const ordered: Readonly<Record<string, readonly string[]>> = {
  'who-said-what': ['nodes'],
  'retaliation-chains': ['retaliationChains', 'measures', 'hops'],
  'measures-deep': ['nodes'],
  search: ['nodes'],
  'country-page': ['nodes'],
  timeline: ['nodes'],
  'shortest-path': ['nodes', 'relationships'],
  'tariff-history': ['tariffHistory'],
}

/** An answer as text that is equal where the content is; nulls and absent values are the same. */
export function toCanonical(operation: string, data: unknown): string {
  return JSON.stringify(normalize(data, ordered[operation] ?? [], ''))
}

function normalize(value: unknown, keepOrder: readonly string[], key: string): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(6))
  if (Array.isArray(value)) {
    const items = value.map((item) => normalize(item, keepOrder, ''))
    return keepOrder.includes(key) ? items : items.toSorted(byText)
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, one]) => one !== null && one !== undefined)
  const sorted = entries.toSorted(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(sorted.map(([name, one]) => [name, normalize(one, keepOrder, name)]))
}

function byText(one: unknown, other: unknown): number {
  const [left, right] = [JSON.stringify(one), JSON.stringify(other)]
  return left < right ? -1 : left > right ? 1 : 0
}

/** Where two texts part, with what stands around. */
export function showDifference(one: string, other: string): string {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 120)
  return `…${around(one)}… but …${around(other)}…`
}
