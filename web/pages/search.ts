import { html } from 'hono/html'
import type { SearchPageQuery } from '../../operations/pages/types.ts'
import { count } from '../../src/model/text/name-count.ts'
import { definePage, type Html, readParameter } from '../define-page.ts'
import { sayTitle } from '../parts/citations.ts'
import { showDate } from '../parts/dates.ts'
import { linkTo, pathOf } from '../parts/links.ts'
import { showPaging } from '../parts/paging.ts'
import { sayExtent } from '../parts/search-extent.ts'
import { showStatement } from '../parts/statements.ts'

type Match = NonNullable<SearchPageQuery['search']>['nodes'][number]['match']

/** What the search box finds, best first. */
export const page = definePage({
  path: '/search',
  operation: 'SearchPage',
  list: 'search',
  variables(address) {
    const query = readParameter(address, 'q')
    // The script of the search box wants names alone.
    const rows = readParameter(address, 'rows') === '0' ? { first: 0 } : {}
    return query ? { query, ...rows, after: readParameter(address, 'after') } : null
  },
  showBlank: () => ({
    title: 'Search',
    description: 'Looks for people, bodies, measures, goods, topics, statements and articles on trade policy.',
    main: html`<h1>Search</h1><p>Write a name or a few words into the box above: a person, a measure, a good, or what was said.</p>`,
  }),
  show({ search, suggest, stats }, address) {
    if (!search) return null
    const query = readParameter(address, 'q') ?? ''
    return {
      title: `Search for ${query}`,
      description: `${count(search.totalCount, 'hit')} for “${query}” in ${sayExtent(stats)}.`,
      main: html`<h1>“${query}”</h1>
${suggest && suggest.length > 0 ? html`<p>Names: ${suggest.map(({ name, entity }, index) => html`${index > 0 ? ' · ' : ''}${linkTo(entity)}${name === entity.name ? '' : html` <span class="quiet">(${name})</span>`}`)}</p>` : ''}
${
  search.totalCount === 0
    ? html`<p class="empty">Nothing in ${sayExtent(stats)} has these words. Try fewer of them, or the beginning of a name.</p>`
    : html`<p class="quiet">${count(search.totalCount, 'hit')}, best first.${sayMatched(search)}</p><ul class="statements">${search.nodes.map(({ match }) => showMatch(match))}</ul>`
}
${showPaging(address, search.pageInfo)}`,
    }
  },
})

/** Says so where nothing has all of the words, and which of them nothing has. */
function sayMatched({ matched, missingWords }: NonNullable<SearchPageQuery['search']>): string {
  if (matched !== 'ANY_WORD') return ''
  const missing = missingWords.map((word) => `“${word}”`).join(', ')
  return ` Nothing has all of these words; these have some of them.${missing && ` Nothing in here has ${missing}.`}`
}

function showMatch(match: Match): Html {
  if ('gist' in match) return showStatement(match)
  if ('title' in match)
    return html`<li class="hit"><span class="type">article</span> <a href="${pathOf(match.id)}">${sayTitle(match.title)}</a> <span class="quiet">${match.publisher ?? ''} ${showDate(match.publishedOn)}</span></li>`
  if ('name' in match)
    return html`<li class="hit"><span class="type">${match.id.split(':')[0]?.toLowerCase()}</span> <a href="${pathOf(match.id)}">${match.name}</a> <span class="quiet">${match.description ?? ''}</span></li>`
  return html``
}
