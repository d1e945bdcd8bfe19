/** The value below which this share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

export function geometricMean(values: readonly number[]): number {
  return Math.exp(sum(values.map(Math.log)) / values.length)
}

/** The median over rounds with the least and the greatest. */
export interface Ranged {
  readonly median: number
  readonly range: readonly [number, number]
}

export function toRanged(values: readonly number[]): Ranged {
  return { median: median(values), range: [Math.min(...values), Math.max(...values)] }
}
