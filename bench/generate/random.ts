import { createHash } from 'node:crypto'

/** A stream of random numbers; the same name gives the same stream, and streams don't shift one another. */
export interface Random {
  /** From 0 up to 1. */
  next(): number
  /** A whole number from 0 up to `end`, without it. */
  below(end: number): number
  pick<Item>(items: readonly Item[]): Item
  chance(probability: number): boolean
}

/** Opens the stream of this name (sfc32, seeded by a digest of the name). */
export function openRandom(name: string): Random {
  const digest = createHash('sha256').update(name).digest()
  let [a, b, c, d] = [0, 4, 8, 12].map((at) => digest.readInt32LE(at)) as [number, number, number, number]
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11) | 0) + t) | 0
    return (t >>> 0) / 4_294_967_296
  }
  for (let warm = 0; warm < 20; warm += 1) next()
  const below = (end: number) => Math.floor(next() * end)
  return {
    next,
    below,
    pick: (items) => items[below(items.length)] as never,
    chance: (probability) => next() < probability,
  }
}

/** Draws ranks from 0 up to `count`, rank r with a weight of 1 / (r + 1) ^ exponent. */
export function zipf(count: number, exponent: number): (random: Random) => number {
  const sums = new Float64Array(count)
  let total = 0
  for (let rank = 0; rank < count; rank += 1) {
    total += 1 / (rank + 1) ** exponent
    sums[rank] = total
  }
  return (random) => findRank(sums, random.next() * total)
}

function findRank(sums: Float64Array, wanted: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** The numbers from 0 up to `count` in random order, so that popular is not the same as first. */
export function shuffle(count: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, index) => index)
  for (let index = count - 1; index > 0; index -= 1) {
    const other = random.below(index + 1)
    const kept = order[index] ?? 0
    order[index] = order[other] ?? 0
    order[other] = kept
  }
  return order
}
