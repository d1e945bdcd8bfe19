import { html } from 'hono/html'
import type { ArticlePageQuery } from '../../operations/pages/types.ts'
import { definePage, type Html, readParameter } from '../define-page.ts'
import { sayTitle } from '../parts/citations.ts'
import { showDate, writeDate } from '../parts/dates.ts'
import { linkAll, linkTo, pathOf } from '../parts/links.ts'
import { showPaging } from '../parts/paging.ts'
import { count } from '../parts/words.ts'

type Article = NonNullable<ArticlePageQuery['article']>
type Statement = Article['statements']['nodes'][number]

/** An article: what each of its paragraphs carries, in our words. Every citation leads to a paragraph here. */
export const page = definePage({
  path: '/articles/:slug',
  operation: 'ArticlePage',
  list: 'article.statements',
  variables: (address) => ({ slug: address.slug, after: readParameter(address, 'after') }),
  show({ article }, address) {
    if (!article) return null
    const { title, publisher, publishedOn, statements } = article
    const name = sayTitle(title)
    const paragraphs = listParagraphs(article)
    return {
      title: name,
      description: `What each paragraph of “${name}” (${[publisher, writeDate(publishedOn, 'no date')].filter(Boolean).join(', ')}) carries, in our words.`,
      path: pathOf(article.id),
      main: html`<h1>${name}</h1>
<p class="lead">${publisher ? `${publisher}, ` : ''}${showDate(publishedOn, 'no day given')}. ${count(statements.totalCount, 'statement')}.${showSource(article)}</p>
<p class="quiet">What each paragraph carries, in our words; theirs stand in quotation marks. The article itself is not kept here.</p>
<ol class="paragraphs">${paragraphs.map(
        ([number, said]) =>
          html`<li id="p${number}"><a class="number" href="#p${number}">¶${number}</a><ul>${said.map((one) => showSaid(one, article.id))}</ul></li>`,
      )}</ol>
${showPaging(address, statements.pageInfo)}`,
    }
  },
})

function showSource({ url }: Article): Html {
  return url && /^https?:\/\//.test(url)
    ? html` <a href="${url}" rel="external noreferrer">The article at its publisher</a>.`
    : html``
}

/** What stands in each paragraph, in the order of the article. */
function listParagraphs({ id, statements }: Article): [number, Statement[]][] {
  const found = new Map<number, Statement[]>()
  for (const said of statements.nodes)
    for (const printing of said.printings.filter(({ article }) => article.id === id))
      for (const number of printing.paragraphs) found.set(number, [...(found.get(number) ?? []), said])
  return [...found].toSorted(([one], [other]) => one - other)
}

function showSaid({ id, speaker, speakerRole, gist, printings, about }: Statement, article: string): Html {
  const excerpt = printings.find((one) => one.article.id === article)?.excerpt
  return html`<li><b>${linkTo(speaker)}</b>${speakerRole ? html`, <span class="quiet">${speakerRole}</span>` : ''}: <a class="plain" href="${pathOf(id)}">${gist}</a> ${
    excerpt ? html`<q>${excerpt}</q>` : ''
  }${about.length > 0 ? html` <span class="why">About ${linkAll(about)}.</span>` : ''}</li>`
}
