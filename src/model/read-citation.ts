import type { Citation } from './citation.ts'

/** A citation taken apart. */
export interface CitedPassage {
  /** As it is written: article-slug#paragraph. */
  readonly at: string
  readonly article: string
  readonly paragraph: number
  readonly excerpt: string | undefined
}

/** Takes a citation apart. */
export function readCitation(citation: Citation): CitedPassage {
  const { at, excerpt } = typeof citation === 'string' ? { at: citation } : citation
  const [article = '', paragraph] = at.split('#')
  return { at, article, paragraph: Number(paragraph), excerpt }
}
