import { html } from 'hono/html'
import type { ArticlePageQuery } from '../../operations/pages/types.ts'
import { count } from '../../src/model/text/name-count.ts'
import { definePage, type Html, readParameter } from '../define-page.ts'
import { sayTitle } from '../parts/citations.ts'
import { showDate, writeDate, writeDatesIn } from '../parts/dates.ts'
import { linkAll, linkTo, type Named, pathOf } from '../parts/links.ts'
import { showPaging } from '../parts/paging.ts'
import { sayValue } from '../parts/words.ts'

type Article = NonNullable<ArticlePageQuery['article']>
type Fact = Article['carries']['nodes'][number]

/** An article: what each of its paragraphs carries, in our words. Every citation leads to a paragraph here. */
export const page = definePage({
  path: '/articles/:slug',
  operation: 'ArticlePage',
  list: 'article.carries',
  whole: true,
  variables: (address) => ({ slug: address.slug, after: readParameter(address, 'after') }),
  show({ article }, address) {
    if (!article) return null
    const { title, publisher, publishedOn, carries, form } = article
    const name = sayTitle(title)
    const part = form === 'TABLE' ? 'row' : form === 'DOCUMENT' ? 'section' : 'paragraph'
    const paragraphs = [...Map.groupBy(carries.nodes, ({ paragraph }) => paragraph)]
    return {
      title: name,
      description: `What each ${part} of “${name}” (${[publisher, writeDate(publishedOn, 'no date')].filter(Boolean).join(', ')}) carries, in our words.`,
      path: pathOf(article.id),
      linkedData: {
        '@type': 'Article',
        headline: name,
        ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
        ...(publishedOn && { datePublished: publishedOn }),
      },
      main: html`<h1>${name}</h1>
<p class="lead">${publisher ? `${publisher}, ` : ''}${showDate(publishedOn, 'no day given')}. ${count(carries.totalCount, 'fact')} in ${count(paragraphs.length, part)}.${showSource(article)}</p>
<p class="quiet">What each ${part} carries, in our words; theirs stand in quotation marks. The article itself is not kept here.</p>
<ol class="paragraphs">${paragraphs.map(
        ([number, facts]) =>
          html`<li id="p${number}"><a class="number" href="#p${number}">¶${number}</a><ul>${showParagraph(facts)}</ul></li>`,
      )}</ol>
${showPaging(address, carries.pageInfo)}`,
    }
  },
})

function showSource({ url }: Article): Html {
  return url && /^https?:\/\//.test(url)
    ? html` <a href="${url}" rel="external noreferrer">The article at its publisher</a>.`
    : html``
}

/** Statements first, then facts about what has a name, and at the end what it only tells of. */
function showParagraph(facts: readonly Fact[]): Html {
  const subjects = [...Map.groupBy(facts, ({ subject }) => subject.id).values()]
  const isSaid = ([first]: readonly Fact[]) => first !== undefined && 'gist' in first.subject
  const isBare = (all: readonly Fact[]) => !isSaid(all) && all.every(({ property, excerpt }) => !property && !excerpt)
  const bare = subjects.filter(isBare).flatMap(([first]) => (first && 'name' in first.subject ? [first.subject] : []))
  return html`${subjects.filter(isSaid).map(showFacts)}${subjects.filter((all) => !isSaid(all) && !isBare(all)).map(showFacts)}${
    bare.length > 0 ? html`<li class="why">Tells of ${linkAll(bare)}.</li>` : ''
  }`
}

/** What a paragraph carries about one subject. */
function showFacts(facts: readonly Fact[]): Html {
  const [first] = facts
  if (!first) return html``
  const { subject } = first
  const excerpts = [...new Set(facts.flatMap(({ excerpt }) => (excerpt ? [excerpt] : [])))]
  const quotes = excerpts.map((excerpt) => html` <q>${excerpt}</q>`)
  if ('gist' in subject)
    return html`<li><b>${linkTo(subject.speaker)}</b>${
      subject.speakerRole ? html`, <span class="quiet">${subject.speakerRole}</span>` : ''
    }: <a class="plain" href="${pathOf(subject.id)}">${subject.gist}</a>${quotes}</li>`
  if (!('name' in subject)) return html``
  const properties = [
    ...Map.groupBy(
      facts.filter(({ property }) => property !== null),
      ({ property }) => property ?? '',
    ),
  ]
  return html`<li>${linkTo(subject)}${
    properties.length > 0
      ? html`<span class="quiet">: ${properties.map(([property, same], index) => html`${index > 0 ? '; ' : ''}${sayProperty(property)} ${listOthers(same)}`)}</span>`
      : ''
  }${quotes}</li>`
}

/** Types of relationships whose own word does not say what they mean. */
const words: Readonly<Record<string, string>> = {
  HOLDS: 'in office at',
  PARTY: 'has as a party',
  PART_OF: 'part of',
  REACHED_AT: 'reached at',
}

/** A type of relationship in words, or the name of a property as it is. */
function sayProperty(property: string): string {
  return words[property] ?? (/^[A-Z_]+$/.test(property) ? sayValue(property) : property)
}

function listOthers(facts: readonly Fact[]): string {
  const names = facts.map(({ other, value }: { other: Named | null; value: string | null }) =>
    other ? other.name : value === null ? '' : /^[A-Z_]+$/.test(value) ? sayValue(value) : writeDatesIn(value),
  )
  return [...new Set(names)].filter(Boolean).join(', ')
}
