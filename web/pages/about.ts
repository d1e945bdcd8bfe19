import { html } from 'hono/html'
import { count } from '../../src/model/text/name-count.ts'
import { definePage, readParameter } from '../define-page.ts'
import { sayTitle } from '../parts/citations.ts'
import { showDate, writeDate } from '../parts/dates.ts'
import { pathOf } from '../parts/links.ts'
import { showPaging } from '../parts/paging.ts'
import { showTable } from '../parts/table.ts'
import { sayValue } from '../parts/words.ts'

/** What is in here, how it was made, and what may be done with it. */
export const page = definePage({
  path: '/about',
  operation: 'AboutPage',
  list: 'articles',
  variables: (address) => ({ after: readParameter(address, 'after') }),
  show({ stats, articles }, address) {
    const rows = (articles?.nodes ?? []).map(({ id, title, publisher, publishedOn }) => [
      html`<a href="${pathOf(id)}">${sayTitle(title)}</a>`,
      publisher ?? html`<span class="quiet">not known</span>`,
      html`<span class="nowrap">${showDate(publishedOn)}</span>`,
    ])
    const [things, links] = [stats.entities, stats.relationships].map((all) =>
      all.map(({ name, count: number }) => [
        /^[A-Z_]+$/.test(name) ? sayValue(name) : name,
        number.toLocaleString('en'),
      ]),
    )
    return {
      title: 'About',
      description: `What is in this graph of trade policy: ${count(stats.statements, 'statement')} from ${count(stats.articles, 'article')}, how it was made, and what may be done with it.`,
      main: html`<h1>About</h1>
<p>A knowledge graph of trade policy: who said what, what answered what, what is put off until when, and who says so. It has ${count(stats.statements, 'statement')} from ${count(stats.articles, 'article')} up to ${writeDate(stats.latestArticleOn)}.</p>
<h2>How to read it</h2>
<ul><li>Every fact has its passages beside it, as publisher and paragraph: a link leads to what that paragraph carries.</li>
<li>Summaries are ours. Of a source's own words at most twelve are kept, in quotation marks.</li>
<li>“Stated”: the imposer or a source says that one measure answers another. “Reported”: a source attributes it to somebody. “Inferred”: order and subject suggest it, nobody says so.</li>
<li>“Possible”: it hangs on a date that leaves room. Where a source names a month, all its days are drawn.</li>
<li>What no article here says is not in here. That something is missing does not mean that it did not happen.</li></ul>
<h2>What may be done with it</h2>
<p>Every page gives its data as JSON and CSV, and its chart as SVG. The code and the data are under the Apache License 2.0; excerpts belong to their publishers. Programs ask <a href="/graphql">the GraphQL API</a>.</p>
<h2>The articles</h2>
${showTable('The articles', ['Title', 'Publisher', 'Published'], rows)}
${articles ? showPaging(address, articles.pageInfo) : ''}
<h2>What is counted</h2>
<div class="columns"><div>${showTable('How many things there are of each type', ['Thing', 'How many'], things ?? [])}</div>
<div>${showTable('How many relationships there are of each type', ['Relationship', 'How many'], links ?? [])}</div></div>`,
    }
  },
})
