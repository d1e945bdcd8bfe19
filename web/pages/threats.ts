import { html } from 'hono/html'
import type { ThreatsPageQuery } from '../../operations/pages/types.ts'
import { count } from '../../src/model/text/name-count.ts'
import { type Address, definePage, type Html, readParameter } from '../define-page.ts'
import { showBox } from '../parts/boxes.ts'
import { cite } from '../parts/citations.ts'
import { showDate } from '../parts/dates.ts'
import { linkAll, linkTo } from '../parts/links.ts'
import { sayExtent } from '../parts/search-extent.ts'
import { showTable } from '../parts/table.ts'
import { sayRate, sayValue, showCertainty } from '../parts/words.ts'

type Threat = NonNullable<ThreatsPageQuery['threats']>[number]

/** What was threatened and what became of it. */
export const page = definePage({
  path: '/threats',
  operation: 'ThreatsPage',
  variables: (address) => ({
    imposer: readParameter(address, 'imposer'),
    target: readParameter(address, 'target'),
    asOf: readParameter(address, 'asOf'),
  }),
  show({ threats, stats }, address) {
    if (!threats) return null
    const outcomes = [...Map.groupBy(threats, ({ outcome }) => outcome)].map(
      ([outcome, all]) => `${all.length} ${sayValue(outcome)}`,
    )
    return {
      title: 'Threats and what became of them',
      description: `${count(threats.length, 'threat')} of trade measures, and what became of each: ${outcomes.join(', ')}.`,
      main: html`<h1>Threats and what became of them</h1>
${showForm(address)}
${
  threats.length === 0
    ? html`<p class="empty">No threat that fits in ${sayExtent(stats)}.</p>`
    : html`<p class="quiet">${count(threats.length, 'threat')}, oldest first: ${outcomes.join(', ')}.</p>${showThreats(threats)}`
}`,
    }
  },
})

function showForm(address: Address): Html {
  return html`<form class="ask" action="/threats">${showBox(address, 'imposer', 'threats of', 'anybody')}${showBox(address, 'target', 'against', 'anybody')}${showBox(address, 'asOf', 'as it stood on', 'the last report')}<button>Show</button></form>`
}

function showThreats(threats: readonly Threat[]): Html {
  const heads = ['Threatened', 'What', 'What became of it', 'By what', 'Where it is written']
  const rows = threats.map(({ measure, threatenedOn, outcome, resolvedOn, lagDays, certainty, resolvedBy }) => [
    html`<span class="nowrap">${showDate(threatenedOn)}</span>`,
    html`${linkTo(measure)}${measure.rate === null ? '' : `, ${sayRate(measure.rate)}`} <span class="quiet">by ${linkAll(measure.imposedBy)}</span>`,
    html`<b>${sayValue(outcome)}</b> ${resolvedOn ? showDate(resolvedOn) : ''}${lagDays === null ? '' : `, after ${count(lagDays, 'day')}`} ${showCertainty(certainty)}`,
    resolvedBy ? linkTo(resolvedBy) : html`<span class="quiet">no source says</span>`,
    cite(measure.evidence),
  ])
  return showTable('Threats and what became of them', heads, rows)
}
