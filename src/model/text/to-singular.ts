/** A word in lower case without the ending of a plural, as names are compared: "tariffs" as "tariff"; what only looks like one stays. */
export function toSingular(word: string): string {
  if (/(?:ss|us|is)$/u.test(word) || word.length < 4) return word
  return word.replace(/ies$/u, 'y').replace(/s$/u, '')
}
