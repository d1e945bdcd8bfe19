import { HONORIFICS } from '../tables/roles.ts'
import type { Being } from './being.ts'
import { isOffice } from './find-people.ts'
import { placeNames } from './places.ts'
import type { Run } from './runs.ts'

/** The words of a run that are the name of a body: without a possessor's office and without offices at its end. */
export function cutToBody(words: readonly string[], isBeforePerson: boolean): string[] {
  const tokens = words.map((text) => ({ text }))
  const isRank = (at: number) => isOffice(tokens, at) || HONORIFICS.has((words[at] ?? '').toLowerCase())
  let end = isBeforePerson ? words.findIndex((_, at) => isRank(at)) : words.length
  if (end < 0) end = words.length
  while (
    isBeforePerson &&
    end > 0 &&
    /^(?:Vice|Prime|Deputy|Former|Executive|Chief|Foreign|Treasury|Finance|Trade|Commerce|Defense|Defence|Acting|Interior|Senior|Natural|Resources|Forests)$/u.test(
      words[end - 1] ?? '',
    )
  )
    end -= 1
  let from = 0
  while (!isBeforePerson && from < end && words[from] !== 'General' && isRank(from) && !isRank(from + 1)) from += 1
  while (from < end && /^(?:of|for|the|and)$/u.test(words[from] ?? '')) from += 1
  return words.slice(from, end)
}

/** The letters in brackets behind a name: "Asia-Pacific Economic Cooperation (APEC)". */
export function readLetters(line: Run['line'], to: number): string | null {
  const [open, letters, close] = [line[to]?.text, line[to + 1]?.text ?? '', line[to + 2]?.text]
  return open === '(' &&
    close === ')' &&
    /^\p{Lu}[\p{L}\p{N}&-]{1,8}$/u.test(letters) &&
    /\p{Lu}.*\p{Lu}|^\p{Lu}\p{Ll}{3,5}$/u.test(letters)
    ? letters
    : null
}

/** "India's steel ministry" is the Indian steel ministry, and a Ministry of Steel. */
export function addMinistryNames(being: Being, name: string, code: string): void {
  const own = /^(.+?)[’']s? (.+)$/u.exec(name)?.[2] ?? name
  const place = [...placeNames.keys()].find((word) => own.startsWith(`${word} `))
  const rest = place ? own.slice(place.length + 1) : own
  if (!/^\p{Ll}+ ministry$/u.test(rest)) return
  const field = rest
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    .replace(' ministry', '')
    .replace(/^Foreign$/u, 'Foreign Affairs')
  for (const [word, { code: one, form }] of placeNames)
    if (one === code && form === 'adjective') being.aliases.add(`${word} ${rest}`)
  being.aliases.add(`Ministry of ${field}`)
}

/** "Act", "Agreement": a name with letters behind it that is no body's. */
export function isLaw(words: readonly string[]): boolean {
  if (words.some((word) => /^(?:of|for|on)$/u.test(word))) return false
  return /^(?:Act|Law|Bill|Agreement|Treaty|Accord|Pact|Order|Rules?|Code|Regulation|Directive|Deal|Framework|Convention|Protocol|Mechanism)$/u.test(
    words.at(-1) ?? '',
  )
}

/** Words as a name has them: no space before an apostrophe or a comma. */
export function joinWords(words: readonly string[]): string {
  return words.join(' ').replace(/ (?=[’',])/gu, '')
}

/** A ministry in small letters, with whose it is. */
export const MINISTRY =
  /(?:(\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?)(?:[’']s)? )?\b((?:foreign trade|foreign|commerce|trade|finance|agriculture|defen[cs]e|economy|industry|transport|energy|fisheries|environment|interior|health) ministry)\b/gu

/** A firm's name without what says of which form it is: "Example Motor Co." */
export function withoutLegalForm(name: string): string {
  return name.replace(LEGAL_FORM, '')
}

const LEGAL_FORM =
  / (?:Inc\.?|Corp\.?|Corporation|Co\.?|Company|Ltd\.?|Limited|LLC|plc|PLC|AG|NV|SE|SA|GmbH|Holdings?|Group)(?: (?:Inc\.?|Ltd\.?|Co\.?|AG|plc))?$/u
/** Whether letters are the first ones of words. */
export function spells(letters: string, words: readonly string[]): boolean {
  const first = words
    .flatMap((word) => word.split('-'))
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('')
  const capitals = letters.toUpperCase()
  return (
    first[0] === capitals[0] &&
    [...capitals].filter((letter) => first.includes(letter)).length >= Math.min(2, capitals.length)
  )
}
