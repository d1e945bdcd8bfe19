/** The words of a table that is written as one text; an underscore stands for a space within one. */
export function listWords(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).map((word) => word.replaceAll('_', ' ')))
}
