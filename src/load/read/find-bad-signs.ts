import type { ShapeError } from './parse-entry.ts'
import type { Path } from './problem.ts'

/** Control characters but for tab and line break, halves of a surrogate pair, and what stands where a letter was lost. */
const BAD = /[^\P{Cc}\t\n\r]|\p{Cs}|\uFFFD|[\uFFFE\uFFFF]/u
/** Far deeper than any shape goes. */
const DEEPEST = 40

/** Signs within the texts of a value that no text has: they would be stored unseen, or refused by the database. */
export function findBadSigns(value: unknown, path: Path = []): ShapeError[] {
  if (typeof value === 'string') return findBadSign(value, path)
  if (typeof value !== 'object' || value === null) return []
  if (path.length > DEEPEST) return [{ path: [], message: 'lists and objects stand in each other too deeply' }]
  return Object.entries(value).flatMap(([key, inner]) =>
    findBadSigns(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

function findBadSign(text: string, path: Path): ShapeError[] {
  const [sign] = BAD.exec(text) ?? []
  if (sign === undefined) return []
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return [{ path, message: `${path.join('.')}: ${code} ${explain(sign)}` }]
}

function explain(sign: string): string {
  if (sign === '\uFFFD') return 'stands where a letter was lost: write the letter'
  return /\p{Cc}/u.test(sign)
    ? 'is a control character, which no text has: take it out'
    : 'is no letter: it is half of one, or none at all'
}
