import { ACRONYMS, BODY_WORDS, FIRMS, LINKING_HEADS, MEDIA } from '../tables/bodies.ts'
import { placeNames } from './places.ts'

/** The kind of organization that a name says it is, by its last word, or by the word that "of" or "for" follows; null for no body. */
export function kindOfBody(words: readonly string[]): string | null {
  const name = words.join(' ')
  if (MEDIA.has(name) || MEDIA.has(name.replace(/^The /u, ''))) return 'MEDIA'
  const known = ACRONYMS.get(name)
  if (known) return known[1]
  const link = words.findIndex(
    (word, index) => index > 0 && /^(?:of|for|on)$/u.test(word) && LINKING_HEADS.has(words[index - 1] ?? ''),
  )
  const heads = link > 0 ? [words[link - 1]] : [words.at(-1)]
  if (link === 1 && heads[0] === 'Port') return 'OTHER'
  if (words[0] === 'Directorate' && words[1] === 'General') return 'GOVERNMENT_BODY'
  for (const head of heads)
    for (const [kind, list] of BODY_WORDS)
      if (list.has(head ?? ''))
        // Royal Mail is a firm, and no newspaper.
        return words.length > 1 || GENERAL.has(head ?? '') ? (FIRMS.has(name) ? 'COMPANY' : kind) : null
  return null
}

/** Single words that are names of bodies by themselves. */
const GENERAL = new Set(
  'Congress Senate Parliament Treasury Fed Kremlin Pentagon Duma Bundestag Knesset Politburo Democrats Republicans Conservatives Labour Greens'.split(
    ' ',
  ),
)

/**
 * What two names of one body have in common: "China's Ministry of Commerce", "Chinese Commerce Ministry" and "Commerce Ministry of China"
 * are one. The country stands in front where the name has one.
 */
export function levelBodyName(name: string, country: string | null = null): string {
  const words = name
    .replace(/[’']s(?!\p{L})/gu, '')
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(
      (word) =>
        !/^(?:the|of|for|on|and|a|&|co|inc|corp|corporation|ltd|limited|plc|llc|group|holdings?|technologies)$/iu.test(
          word,
        ),
    )
  const codes = words.flatMap((word) => placeNames.get(word)?.code ?? [])
  const two = words.slice(1).flatMap((word, index) => placeNames.get(`${words[index]} ${word}`)?.code ?? [])
  const rest = words.filter(
    (word, index) =>
      !placeNames.has(word) &&
      !placeNames.has(`${word} ${words[index + 1]}`) &&
      !placeNames.has(`${words[index - 1]} ${word}`),
  )
  const level = rest.map((word) =>
    word
      .toLowerCase()
      .replace(/s$/u, '')
      .replace('centre', 'center')
      .replace('defence', 'defense')
      .replace('isation', 'ization'),
  )
  return `${two[0] ?? codes[0] ?? country ?? ''}:${level.toSorted().join(' ')}`
}
