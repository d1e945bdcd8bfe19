import { foldText } from './fold-marks.ts'

/** Letters with dots between them: U.S., U.K, J. D. */
const ABBREVIATION = /(?<![\p{L}\p{N}\p{M}.])\p{L}(?:(?:\.\p{L})+(?![\p{L}\p{N}\p{M}])\.?|\.(?:\s\p{L}\.)+)/gu
/** Signs that names do without. A colon may be part of an id, a dot of a number. */
const PUNCTUATION =
  /[,;!?¿¡()[\]{}\u2022\u2027\u3001\u3002\u30FB\u00B7\u060C\u061B\u061F\u0964\u3008-\u300B\u3010\u3011]|:(?![\p{L}\p{N}])|\.(?![\p{L}\p{N}])/gu
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC]`
const INNER_SPACES = new RegExp(`(?<=${UNSPACED}) (?=${UNSPACED})`, 'gu')

/**
 * Folds a name so that letter case, accents, invisible signs, kinds of apostrophe, quotation mark, hyphen and space, a possessive 's,
 * the word "the", "&" for "and", and punctuation make no difference: "the U.S.'s Treasury" and "US Treasury" are one.
 */
export function foldName(name: string): string {
  return foldText(name)
    .replace(/(?<=[\p{L}\p{N}\p{M}.])'s(?![\p{L}\p{N}\p{M}])/gu, '')
    .replace(/\p{Quotation_Mark}/gu, '')
    .replace(ABBREVIATION, (letters) => letters.replace(/[.\s]/gu, ''))
    .replace(/(?<=\p{Nd}),(?=\p{Nd}{3}(?!\p{Nd}))/gu, '')
    .replace(PUNCTUATION, ' ')
    .replace(/[\s\p{Pd}_\u2212]+/gu, ' ')
    .trim()
    .replace(/(?<= )&(?= )/gu, 'and')
    .replace(/(?<=^| )(?:the )+(?=.)/gu, '')
    .replace(INNER_SPACES, '')
}

/** Makes a slug of a phrase: "number of metals" becomes number-of-metals. */
export function slugify(phrase: string): string {
  return foldName(phrase)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}
