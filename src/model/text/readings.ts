import { foldName } from './fold-name.ts'
import { listHeadings, nameHsCode, readHsCode } from './hs-code.ts'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** A folded name that a reference may stand for; `place` orders the readings of one reference, the best first. */
export interface Reading {
  readonly key: string
  readonly place: number
  /** Whether it is written as a slug. */
  readonly isSlug: boolean
}

/**
 * What a reference may stand for: a name as it is; or, if it is a Harmonized System code, what has this code or else the narrowest
 * heading around it.
 */
export function listReadings(reference: string): Reading[] {
  const code = readHsCode(reference)
  const headings = code ? listHeadings(code).map(nameHsCode) : []
  return [foldName(reference), ...headings].map((key, place) => ({ key, place, isSlug: SLUG.test(reference.trim()) }))
}
