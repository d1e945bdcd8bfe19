import { count } from '../../src/model/text/name-count.ts'
import { writeDate } from './dates.ts'

/** What was searched. */
export interface Extent {
  readonly articles: number
  readonly latestArticleOn: string | null
}

/** What was searched, for answers that find nothing: "10 articles up to October 2025". */
export function sayExtent({ articles, latestArticleOn }: Extent): string {
  return [count(articles, 'article'), latestArticleOn && `up to ${writeDate(latestArticleOn)}`]
    .filter(Boolean)
    .join(' ')
}
