import { holds } from '../load/verify/check-passage.ts'
import { excerpt as excerptShape } from '../model/shape/citation.ts'
import { CopyFinder } from '../model/text/find-copied.ts'
import { foldName } from '../model/text/fold-name.ts'
import type { Article } from './article/article.ts'

/** What of a proposal can be held against the article, wherever the proposal comes from. */
export interface Checkable {
  readonly paragraph: number
  /** Words that have to stand in the paragraph as they are; null where there are none. */
  readonly excerpt: string | null
  /** Of each name the forms of which one has to stand in the article. */
  readonly names: readonly (readonly string[])[]
  /** Numbers that have to stand in the paragraph. */
  readonly numbers: readonly number[]
}

/** Holds proposals against an article, wherever they come from. */
export class ProposalCheck {
  readonly #article: Article
  readonly #folded: string
  readonly #named = new Map<string, boolean>()
  #copies: CopyFinder | undefined

  constructor(article: Article) {
    this.#article = article
    this.#folded = ` ${foldName(article.text)} `
  }

  /** Why a proposal cannot stand: null if its paragraph exists, its excerpt stands there, and its names and numbers stand in the text. */
  findFault({ paragraph, excerpt, names, numbers }: Checkable): string | null {
    const cited = this.#article.paragraphs.find(({ number }) => number === paragraph)
    if (!cited) return `there is no paragraph ${paragraph}`
    if (excerpt !== null) {
      const shape = excerptShape.safeParse(excerpt)
      if (!shape.success) return shape.error.issues.map(({ message }) => message).join('; ')
      if (!holds(cited.text, excerpt)) return `"${excerpt}" does not stand in paragraph ${paragraph}`
    }
    const missing = names.find((forms) => !forms.some((form) => this.#names(form)))
    if (missing) return `the article does not name "${missing[0]}"`
    const standing = numbers.length > 0 ? listNumbers(cited.text) : new Set<number>()
    const number = numbers.find((one) => !standing.has(one))
    return number === undefined ? null : `the number ${number} does not stand in paragraph ${paragraph}`
  }

  /** Why a draft of a gist cannot stand: null if its words are not the article's, and its names and digits stand in the text. */
  findGistFault(gist: string, { paragraph, names }: Pick<Checkable, 'paragraph' | 'names'>): string | null {
    if (gist.length > LONGEST_GIST) return `a gist has at most ${LONGEST_GIST} characters`
    this.#copies ??= new CopyFinder(this.#article.paragraphs.map(({ text }) => text))
    const copied = this.#copies.find(gist)
    if (copied !== null) return `these are the article's words: "${copied}"`
    return this.findFault({ paragraph, excerpt: null, names, numbers: listDigits(gist) })
  }

  #names(form: string): boolean {
    const known = this.#named.get(form)
    if (known !== undefined) return known
    const folded = foldName(form)
    const stands = folded !== '' && this.#folded.includes(` ${folded}`)
    this.#named.set(form, stands)
    return stands
  }
}

/** One sentence. */
const LONGEST_GIST = 500
const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** The numbers of a text, in digits and small ones in words. */
function listNumbers(text: string): ReadonlySet<number> {
  const words = Array.from(text.toLowerCase().matchAll(/\p{L}+/gu), ([word]) => SMALL.indexOf(word)).filter(
    (one) => one >= 0,
  )
  return new Set([...listDigits(text), ...words])
}

function listDigits(text: string): number[] {
  return Array.from(text.matchAll(/\p{Nd}[\p{Nd},]*(?:\.\p{Nd}+)?/gu), ([raw]) => Number(raw.replaceAll(',', '')))
}
