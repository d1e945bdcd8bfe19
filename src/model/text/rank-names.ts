import { distance } from 'fastest-levenshtein'

/** The shortest word that counts as the beginning of another. */
const SHORTEST_PREFIX = 3

/** Something that goes by a folded name. */
interface Named {
  readonly id: string
  readonly key: string
}

/** The things whose names come nearest to a folded name, each once: those with its very words first, the shorter name before the longer. */
export function rankNames<Thing extends Named>(name: string, things: readonly Thing[]): Thing[] {
  const words = splitWords(name)
  const scored = things.map((thing) => ({ thing, score: compareWords(words, splitWords(thing.key)) }))
  const sorted = scored.toSorted(
    (one, other) => other.score - one.score || one.thing.id.localeCompare(other.thing.id, 'en'),
  )
  const best = new Map<string, Thing>()
  for (const { thing, score } of sorted) if (score > 0 && !best.has(thing.id)) best.set(thing.id, thing)
  return [...best.values()]
}

function splitWords(name: string): string[] {
  return name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** How much of two names is the same, from 0 to 1 (Dice's coefficient, over words that may be equal in part). */
function compareWords(words: readonly string[], others: readonly string[]): number {
  const shared = words.map((word) => Math.max(0, ...others.map((other) => compareWord(word, other))))
  return (2 * shared.reduce((sum, one) => sum + one, 0)) / (words.length + others.length)
}

/** 1 for the same word, less for one that begins with the other, least for one with letters wrong. */
function compareWord(one: string, other: string): number {
  if (one === other) return 1
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length >= SHORTEST_PREFIX && long.startsWith(short)) return 0.8
  const wrong = distance(one, other)
  return wrong <= 2 ? Math.max(0, 0.7 * (1 - wrong / short.length)) : 0
}
