/** Drops accents and straightens quotation marks, so that full-text search finds "Sanchez" and "Sánchez" by either. */
export function foldAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u201C\u201D]/gu, '"')
}
