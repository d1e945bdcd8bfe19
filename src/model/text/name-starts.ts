import { foldName } from './fold-name.ts'

/** Words with which nobody begins to type a name. */
const LINKING = new Set('a an and as at by for from in of on or the to with'.split(' '))
/** Of a longer name the words further on begin nothing. */
const MOST_WORDS = 12

/** A folded name from each of its words on, the whole name first. */
export function listStarts(name: string): string[] {
  const places = Array.from(name.matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu))
  const words = places.filter(({ 0: word, index }) => index > 0 && !LINKING.has(word)).slice(0, MOST_WORDS)
  return [name, ...words.map(({ index }) => name.slice(index))]
}

/**
 * How what is typed may begin a folded name, the likeliest first: as it is; as what a dot to come makes of it ("J. D" of
 * "J. D. Vance"); without a last word that may become "the", which folding drops.
 */
export function listPrefixes(typed: string): string[] {
  const bare = typed.replace(/[^\p{L}\p{M}\p{N}]+$/u, '')
  const readings = [bare, `${bare}.`, bare.replace(/\s+t(?:he?)?$/iu, '')].map(foldName)
  return [...new Set(readings)].filter((prefix) => /[\p{L}\p{N}]/u.test(prefix))
}
