import { html } from 'hono/html'
import type { HomePageQuery } from '../../operations/pages/types.ts'
import { isBefore } from '../../src/model/shape/edtf-date.ts'
import { count } from '../../src/model/text/name-count.ts'
import { definePage, type Html } from '../define-page.ts'
import { cite, sayTitle } from '../parts/citations.ts'
import { showDate, writeDate } from '../parts/dates.ts'
import { linkTo, pathOf } from '../parts/links.ts'
import { showCertainty, showStatus } from '../parts/words.ts'

/** A question with blanks: where it leads, and its words with the name, the example and the width of each blank. */
const questions = [
  ['/said', 'Who said what about', ['about', 'rare earths'], '?'],
  ['/said', 'What did', ['speaker', 'Scott Bessent'], 'say about', ['about', 'soybeans'], '?'],
  ['/tit-for-tat', 'How did', ['by', 'China'], 'answer others?'],
  ['/duty', 'What do', ['a', 'US'], 'and', ['b', 'China'], 'charge each other?'],
  ['/threats', 'What became of the threats of', ['imposer', 'US'], '?'],
  ['/disagreements', 'Where do sources disagree about', ['about', 'rare earths'], '?'],
] as const

/** The home page: where to begin, what is put off now, what is new, and what is in here and what is not. */
export const page = definePage({
  path: '/',
  operation: 'HomePage',
  variables: () => ({}),
  show: (data) => ({
    title: 'Tit for Tat',
    description: `Who said what on trade policy, what answered what, and what is put off until when: ${count(data.stats.statements, 'statement')} with the paragraph that reports each.`,
    linkedData: {
      '@type': 'Dataset',
      name: 'Tit for Tat',
      description:
        'Who said what on trade policy, what answered what, and what is put off until when, each with its passage.',
      license: 'https://www.apache.org/licenses/LICENSE-2.0',
      ...(data.stats.latestArticleOn && { temporalCoverage: `../${data.stats.latestArticleOn}` }),
    },
    main: html`<h1>Who said what, what answered what, what is put off until when</h1>
<p class="lead">Trade policy from ${count(data.stats.articles, 'article')}, each fact with the paragraph that says it.</p>
<section class="questions"><h2 class="unseen">Questions</h2>${questions.map(showQuestion)}</section>
<div class="columns">${showDeferred(data)}${showLatest(data)}</div>
${showContents(data)}`,
  }),
})

function showQuestion([action, ...parts]: (typeof questions)[number]): Html {
  return html`<form action="${action}">${parts.map((part) =>
    typeof part === 'string'
      ? html` ${part === '?' ? '' : `${part} `}`
      : html`<input name="${part[0]}" value="${part[1]}" size="${part[1].length + 1}" aria-label="${part[0]}" required> `,
  )}<button aria-label="Show the answer">→</button></form>`
}

function showDeferred({ deferred }: HomePageQuery): Html {
  const rows = deferred?.nodes ?? []
  return html`<section><h2>Put off now</h2>${rows.length === 0 ? html`<p class="quiet">Nothing in these sources.</p>` : ''}<ul class="links">${rows.map(
    ({ status, deferredBy, suspendedBy, ...measure }) =>
      html`<li>${linkTo(measure)} ${showStatus(status ?? 'DEFERRED')}${[...deferredBy, ...suspendedBy]
        .slice(0, 1)
        .map(
          ({ by, until, evidence }) =>
            html`<br>by ${linkTo(by)}, ${until ? html`until ${showDate(until)}` : 'no end given'} ${cite(evidence)}`,
        )}</li>`,
  )}</ul><p><a href="/deferred">All that is put off, and deadlines</a></p></section>`
}

/** How many rows the newest things have. */
const NEWEST = 5

/** What happened or was said last; what is dated behind the newest article is still to come, and stands among the deadlines. */
function showLatest({ latest, stats }: HomePageQuery): Html {
  const past = (latest?.nodes ?? []).filter(({ on }) => !isBefore(stats.latestArticleOn, on)).slice(0, NEWEST)
  return html`<section><h2>Newest</h2><ul class="links">${past.map(
    ({ on, summary, certainty, subject, evidence }) =>
      html`<li><span class="quiet">${showDate(on)}</span> <a class="plain" href="${pathOf(subject.id)}">${summary}</a> ${showCertainty(certainty)} ${cite(evidence)}</li>`,
  )}</ul></section>`
}

const plurals: Readonly<Record<string, [string, string]>> = {
  Agreement: ['agreement', 'agreements'],
  Commodity: ['good', 'goods'],
  Country: ['country', 'countries'],
  Person: ['person', 'people'],
  Organization: ['organization', 'organizations'],
}

function showContents({ stats, articles }: HomePageQuery): Html {
  const counts = stats.entities.map(({ name, count: number }) => {
    const [one = name.toLowerCase(), several] = plurals[name] ?? []
    return count(number, one, several)
  })
  return html`<section><h2>What is in here, and what is not</h2>
<p>${count(stats.statements, 'statement')}, ${counts.join(', ')}, from ${count(stats.articles, 'article')} up to ${writeDate(stats.latestArticleOn)}. What no article here says is not in here: that something is missing does not mean that it did not happen.</p>
<ul class="links">${articles?.nodes.map(
    ({ id, title, publisher, publishedOn }) =>
      html`<li><a href="${pathOf(id)}">${sayTitle(title)}</a> <span class="quiet">${[publisher, writeDate(publishedOn)].filter(Boolean).join(', ')}</span></li>`,
  )}</ul></section>`
}
