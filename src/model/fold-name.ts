/** Folds a name so that letter case, accents, kinds of quotation mark, hyphens and spaces make no difference. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u201C\u201D"'`]/gu, '')
    .replace(/[\s\p{Pd}_]+/gu, ' ')
    .trim()
    .toLowerCase()
}
