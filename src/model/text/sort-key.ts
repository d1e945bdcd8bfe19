import { foldText } from './fold-marks.ts'

/** Numbers of fewer digits compare by value. */
const DIGITS = 12

/**
 * A text by whose code points names stand as a reader looks them up: whatever the case, accents and punctuation, word by word, and
 * numbers by value. The database has no collation of its own.
 */
export function toSortKey(name: string): string {
  return foldText(name)
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\p{Nd}+/gu, (digits) => digits.padStart(DIGITS, '0'))
}
