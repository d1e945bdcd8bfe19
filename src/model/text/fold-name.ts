/**
 * Folds a name so that letter case, accents, kinds of quotation mark, hyphens, spaces, a possessive 's, the word "the" and the
 * dots of an abbreviation make no difference: "the U.S.'s Treasury" and "US Treasury" are one.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=[\p{L}\p{N}.])['\u2018\u2019`]s(?![\p{L}\p{N}])/giu, '')
    .replace(/[\u2018\u2019\u201C\u201D"'`]/gu, '')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/[\s\p{Pd}_]+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/(?<=^| )(?:the )+(?=.)/gu, '')
}

/** Drops accents and straightens quotation marks, so that full-text search finds "Sanchez" and "Sánchez" by either. */
export function foldAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u201C\u201D]/gu, '"')
}

/** Makes a slug of a phrase: "number of metals" becomes number-of-metals. */
export function slugify(phrase: string): string {
  return foldName(phrase)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}
