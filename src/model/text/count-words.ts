/** Signs within words of scripts that write them. */
const JOINED = /\u200C|\u200D/gu
/** A sign of Hangul is a syllable, and as much as four letters. */
const SYLLABLE = /\p{sc=Hangul}/gu

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** Signs that Unicode counts as part of a word, or that nobody sees, with which words could be strung together. */
const JOINERS =
  /[\p{Pc}\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202F\u2060-\u206F\u3164\uFEFF\uFFA0]|\u034F/gu
/** The joiners that other scripts write within words. */
const ALIEN_JOINERS =
  /(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])(?:\u200C|\u200D|\p{Variation_Selector})+(?=\p{L})/gu
/** Parts that are words of their own although no space stands between: "www.example.org" has three, "U.S." and "they're" one or none. */
const PART = /(?<![\p{L}\p{M}'’])[\p{L}\p{M}]{2,}(?![\p{L}\p{M}'’])|[\p{L}\p{M}]{3,}/gu
/** Longer words count as several: nobody writes one, unless without spaces. */
const LONGEST = 24

/**
 * How many words a text has, in any script: words as Unicode tells them apart (UAX 29, with dictionaries for scripts without
 * spaces), and no sign between them makes them one.
 */
export function countWords(text: string): number {
  const spaced = text.normalize('NFKC').replace(JOINERS, ' ').replace(ALIEN_JOINERS, ' ')
  let count = 0
  for (const { segment, isWordLike } of segmenter.segment(spaced)) if (isWordLike) count += countWithin(segment)
  return count
}

function countWithin(segment: string): number {
  const parts = segment.replace(JOINED, '').match(PART)?.length ?? 0
  return Math.max(parts, Math.ceil(segment.replace(SYLLABLE, 'four').length / LONGEST))
}
