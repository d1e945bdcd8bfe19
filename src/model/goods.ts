/** A good that holds the one asked for: its id, its codes of the Harmonized System, and the ids of all goods that are wider by name. */
export type Good = readonly [id: string, hsCodes: readonly string[] | null, wider: readonly string[]]

/** How narrow each of these goods is among them, from 1: the more of them are wider, the narrower. */
export function levelGoods(goods: readonly Good[]): Map<string, number> {
  return new Map(goods.map((good) => [good[0], countWider(good, goods)]))
}

/** How many of the goods are wider than this one, or wider than one that is, with itself. */
function countWider(good: Good, goods: readonly Good[]): number {
  const met = new Set([good])
  for (const one of met) for (const other of goods) if (isWider(other, one)) met.add(other)
  return met.size
}

/** Whether a good is wider than another: by name, or since its codes are the beginnings of the other's. */
function isWider([id, codes]: Good, [, otherCodes, wider]: Good): boolean {
  const isBeginning = (code: string) => codes?.some((one) => code !== one && code.startsWith(one))
  return wider.includes(id) || (otherCodes !== null && otherCodes.length > 0 && otherCodes.every(isBeginning))
}
