import { ExpectedError } from '../../errors.ts'
import { listWords } from '../tables/list-words.ts'
import type { Article } from './article.ts'

/** Longer ones are no paragraphs of an article, and would take minutes. */
const LONGEST_PARAGRAPH = 50_000
const LONGEST_TEXT = 400_000

/** Words that every English text is full of. */
const COMMON = listWords('the of to and in that is for on it as with said was by at from be are has have its will not')
/** Of ten words of English some four are such words; of another language at most one, such as "in" and "was" in German. */
const FEWEST_COMMON = 0.15
/** A shorter text does not tell. */
const FEWEST_LETTERS = 80

/** Refuses what cannot be read as an article, and says what about it makes its proposals doubtful. */
export function checkArticle({ name, text, paragraphs, doubts }: Article): string[] {
  if (paragraphs.length === 0) throw new ExpectedError('BAD_USER_INPUT', `${name}: there is no text in it.`)
  if (text.includes('\0')) throw new ExpectedError('BAD_USER_INPUT', `${name}: it holds zero bytes, so it is no text.`)
  const longest = Math.max(...paragraphs.map(({ start, end }) => end - start))
  if (longest > LONGEST_PARAGRAPH || text.length > LONGEST_TEXT)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      longest > LONGEST_PARAGRAPH
        ? `${name}: a paragraph has ${longest} characters, more than ${LONGEST_PARAGRAPH}: break it into its paragraphs, one a line.`
        : `${name}: the text has ${text.length} characters, more than ${LONGEST_TEXT}: split it into articles.`,
    )
  return [
    ...doubts,
    ...(isEnglish(text) ? [] : ['the text seems not to be English, and the rules read English alone.']),
  ]
}

function isEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < FEWEST_LETTERS) return !/\p{Script=Han}|\p{Script=Cyrillic}|\p{Script=Arabic}/u.test(text)
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.filter((word) => COMMON.has(word)).length / words.length >= FEWEST_COMMON
}
