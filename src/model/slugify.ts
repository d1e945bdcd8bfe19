import { foldName } from './fold-name.ts'

/** Makes a slug of a phrase: "number of metals" becomes number-of-metals. */
export function slugify(phrase: string): string {
  return foldName(phrase)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}
