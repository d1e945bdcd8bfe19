import { foldName } from './fold-name.ts'
import { listHeadings, nameHsCode, readHsCode } from './hs-code.ts'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** A folded name that a reference may stand for. */
export interface Reading {
  readonly key: string
  /** Orders the readings of one reference, the best first. */
  readonly place: number
  /** Whether the reference is written as a slug. */
  readonly isSlug: boolean
  /** The label of the entities that it may be a name of. */
  readonly label: 'Entity' | 'Commodity' | 'Person'
  /** The last rank of names that count. */
  readonly rank: number
}

/** The ranks of names that an entry gives end here; those of derived names follow. */
const GIVEN = 4
const DERIVED = 5
/** A name of more words is not turned around. */
const MOST_WORDS = 5

/**
 * What a reference may stand for. First of all a name as it is; then what has it as its Harmonized System code, or else the narrowest
 * heading around that; then a person's name in another order ("He, Lifeng"); last a person's without the initials of middle names.
 * "George W. Bush" is not found by "George H. Bush", since names without initials are derived.
 */
export function listReadings(reference: string): Reading[] {
  const key = foldName(reference)
  const code = readHsCode(reference)
  const headings = code ? listHeadings(code).map(nameHsCode) : []
  const bare = dropInitials(key)
  const readings = [
    { key, label: 'Entity' as const, rank: DERIVED },
    ...headings.map((heading) => ({ key: heading, label: 'Commodity' as const, rank: DERIVED })),
    ...turnAround(key).map((turned) => ({ key: turned, label: 'Person' as const, rank: DERIVED })),
    ...(bare === key ? [] : [bare, ...turnAround(bare)]).map((name) => ({
      key: name,
      label: 'Person' as const,
      rank: GIVEN,
    })),
  ]
  const isSlug = SLUG.test(reference.trim())
  return readings.map((reading, place) => ({ ...reading, place, isSlug }))
}

/** A name without single letters that do not stand alone: "donald j trump" is "donald trump". */
export function dropInitials(name: string): string {
  const words = foldName(name).split(' ')
  const full = words.filter((word) => !/^\p{L}$/u.test(word))
  return full.length > 1 ? full.join(' ') : words.join(' ')
}

/** The other orders in which a family name may stand before or behind given names. */
function turnAround(name: string): string[] {
  const words = name.split(' ')
  if (words.length > MOST_WORDS || words.some((word) => /[^\p{L}\p{M}]/u.test(word))) return []
  return words.slice(1).map((_, index) => [...words.slice(index + 1), ...words.slice(0, index + 1)].join(' '))
}
