import { html } from 'hono/html'
import type { DisagreementsPageQuery } from '../../operations/pages/types.ts'
import { count } from '../../src/model/text/name-count.ts'
import { type Address, definePage, type Html, readParameter } from '../define-page.ts'
import { cite } from '../parts/citations.ts'
import { writeDatesIn } from '../parts/dates.ts'
import { linkTo } from '../parts/links.ts'
import { showPaging } from '../parts/paging.ts'
import { sayExtent } from '../parts/search-extent.ts'
import { capitalise } from '../parts/words.ts'

type Disagreement = NonNullable<DisagreementsPageQuery['disagreements']>['nodes'][number]

/** Where sources give different values for the same thing: side by side, each value once, with the passages that give it. */
export const page = definePage({
  path: '/disagreements',
  operation: 'DisagreementsPage',
  list: 'disagreements',
  variables: (address) => ({ about: readParameter(address, 'about'), after: readParameter(address, 'after') }),
  show({ disagreements, stats }, address) {
    if (!disagreements) return null
    const { totalCount, nodes, pageInfo } = disagreements
    return {
      title: 'Where sources disagree',
      description: `${count(totalCount, 'thing')} that sources on trade policy tell differently, value by value, with the passages that give each.`,
      main: html`<h1>Where sources disagree</h1>
${showForm(address)}
${
  totalCount === 0
    ? html`<p class="empty">No disagreement in ${sayExtent(stats)}.</p>`
    : html`<p class="quiet">${count(totalCount, 'disagreement')}.</p>${nodes.map(showOne)}`
}
${showPaging(address, pageInfo)}`,
    }
  },
})

function showForm(address: Address): Html {
  return html`<form class="ask" action="/disagreements"><label>about <input name="about" value="${readParameter(address, 'about') ?? ''}" placeholder="anything"></label><button>Show</button></form>`
}

/** The values of one property, those that most passages give first. */
function showOne({ entity, property, values }: Disagreement): Html {
  const sorted = values.toSorted((one, other) => other.citations.length - one.citations.length)
  return html`<section class="differ"><h2>${capitalise(property)} <span class="of">of ${linkTo(entity)}</span></h2><ul>${sorted.map(
    ({ value, rank, note, citations }) =>
      html`<li><b>${writeDatesIn(value)}</b> <span class="quiet">${count(citations.length, 'passage')}</span> ${
        rank === 'PREFERRED'
          ? html`<span class="basis">held to be right</span>`
          : rank === 'DEPRECATED'
            ? html`<span class="basis">held to be wrong</span>`
            : ''
      }${note ? html`<br>${note}` : ''}<br>${cite(citations)}</li>`,
  )}</ul></section>`
}
