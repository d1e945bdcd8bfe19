import { createHash } from 'node:crypto'

/**
 * Makes two printings of one paragraph equal: Unicode NFC, straight quotation marks, one space for each run of white space
 * (no-break, zero-width, tab …), none at the ends.
 */
export function normaliseParagraph(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018-\u201B]/gu, "'")
    .replace(/[\u201C-\u201F]/gu, '"')
    .replace(/[\s\u200B-\u200D\u2060]+/gu, ' ')
    .trim()
}

/** The sha256 of the normalised paragraph, in hexadecimal. */
export function sha256OfParagraph(text: string): string {
  return createHash('sha256').update(normaliseParagraph(text)).digest('hex')
}

/** The paragraphs of an article's text: its non-empty lines in order, title included; the n-th is number n. */
export function readParagraphs(text: string): string[] {
  return text.split(/\r\n|\r|\n/u).filter((line) => normaliseParagraph(line) !== '')
}

/**
 * Makes typographic variants equal, as a keyboard has them: ligatures, soft and no-break hyphens, dashes, ellipses, primes, angle and
 * full-width forms, signs of no width. Excerpts are looked for by it; no hash is taken of it.
 */
export function levelTypography(text: string): string {
  const level = text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\u2032\u2035\u00B4`]/gu, "'")
    .replace(/[\u00AB\u00BB]/gu, '"')
  return normaliseParagraph(level)
}
