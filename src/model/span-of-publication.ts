import type { Article } from './article.ts'
import { type Span, toSpan } from './edtf-date.ts'

/** The days on one of which an article was published. */
export function spanOfPublication(article: Article): Span {
  const { publishedOn, publishedNotBefore, publishedNotAfter } = article
  const first = publishedNotBefore ?? publishedOn ?? publishedNotAfter
  const last = publishedNotAfter ?? publishedOn
  if (!first || !last) throw new TypeError(`no day of publication: ${article.slug}`)
  return { earliest: toSpan(first).earliest, latest: toSpan(last).latest }
}
