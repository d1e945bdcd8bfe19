import type { Article } from '../../model/article.ts'
import { toEdtfDate } from '../../model/edtf-date.ts'
import { spanOfPublication } from '../../model/span-of-publication.ts'
import { joinSearchText } from './entity-record.ts'
import { makeNode, type NodeRecord } from './record.ts'

/** An article; where only a range of days is known, its date is the most precise one that covers the range. */
export function recordArticle(article: Article): NodeRecord {
  const { slug, title, publisher, url } = article
  const { earliest, latest } = spanOfPublication(article)
  const publishedOn = toEdtfDate({ earliest, latest })
  return makeNode(['Article'], `Article:${slug}`, {
    properties: { slug, title, publisher, url, publishedOn, searchText: joinSearchText([title]) },
    days: { publishedOnEarliest: earliest, publishedOnLatest: latest, sortOn: earliest },
  })
}
