import { html } from 'hono/html'
import type { OneCountryPageQuery } from '../../operations/pages/types.ts'
import { count } from '../../src/model/text/name-count.ts'
import { drawDutyLines } from '../charts/duty-lines.ts'
import { drawLanes } from '../charts/lanes.ts'
import { showChart } from '../charts/svg.ts'
import { type Address, definePage, type Html, readParameter } from '../define-page.ts'
import { showAnswers } from '../parts/answers.ts'
import { listSteps, showDutyChart, showSteps } from '../parts/duty-steps.ts'
import { addressWith, linkTo, pathOf, refTo } from '../parts/links.ts'
import { dateBy, showDated, showMeasures, showPart } from '../parts/lists.ts'
import { showOffice } from '../parts/offices.ts'
import { showPaging } from '../parts/paging.ts'
import { showStatement } from '../parts/statements.ts'
import { showSupply } from '../parts/supplies.ts'
import { describeThing, showHead, showSaidAbout } from '../parts/thing.ts'

/** A country: what it imposed and faces, what binds it, who holds its offices, and what was said for it and about it. */
export const page = definePage({
  path: '/countries/:slug',
  operation: 'OneCountryPage',
  list: 'country.said',
  variables: (address) => ({
    ref: refTo('Country', address.slug),
    counterpart: nameCounterpart(address.slug),
    after: readParameter(address, 'after'),
    imposedAfter: readParameter(address, 'imposedAfter'),
    facedAfter: readParameter(address, 'facedAfter'),
    suppliesAfter: readParameter(address, 'suppliesAfter'),
    agreementsAfter: readParameter(address, 'agreementsAfter'),
    officesAfter: readParameter(address, 'officesAfter'),
  }),
  drawChart: (data) => drawLanes(listAnswers(data), data.stats.latestArticleOn),
  show(data, address, { chart }) {
    const { country } = data
    if (!country) return null
    const { id, name, code, measuresImposed, measuresFaced, agreements, officeHolders, supplies, said } = country
    return {
      title: name,
      description: `${name}: ${count(measuresImposed.totalCount, 'trade measure')} imposed, ${measuresFaced.totalCount} faced, ${count(said.totalCount, 'statement')} on its behalf.`,
      path: pathOf(id),
      linkedData: describeThing('Country', country),
      main: html`${showHead(country, html``)}
<nav class="facets" aria-label="More about it"><a href="${addressWith('/tit-for-tat', { by: code })}">How it answered others</a> <a href="${addressWith('/tit-for-tat', { against: code })}">How others answered it</a> <a href="${addressWith('/threats', { imposer: code })}">Its threats</a></nav>
${showAnswersOf(data, chart)}
${showDuties(data, address)}
<div class="columns"><div>${showMeasures('Imposed', measuresImposed, [address, 'imposedAfter'])}
${showPart('Supplies', supplies, [address, 'suppliesAfter'], (one) => showSupply({ ...one, other: one.what }))}</div>
<div>${showMeasures('Faces', measuresFaced, [address, 'facedAfter'])}
${showDated('Agreements', dateBy(agreements, 'agreedOn'), [address, 'agreementsAfter'])}
${showPart('Offices', officeHolders, [address, 'officesAfter'], (one) => showOffice(one, one.person))}</div></div>
${
  said.totalCount > 0
    ? html`<section><h2>Said on its behalf</h2><p class="quiet">${count(said.totalCount, 'statement')}, newest first.</p><ul class="statements">${said.nodes.map((one) => showStatement(one))}</ul>${showPaging(address, said.pageInfo)}</section>`
    : ''
}
${showSaidAbout(country, country.statements, country.quotedBy)}`,
    }
  },
})

/** The other side of most of what these sources tell: China for the US, the US for all others. */
function nameCounterpart(slug: string): string {
  return ['united-states', 'US'].includes(slug) ? 'CN' : 'US'
}

/** What it answered and what answered it, each once. */
function listAnswers({ given, got }: OneCountryPageQuery) {
  const all = [...(given?.nodes ?? []), ...(got?.nodes ?? [])]
  return [...new Map(all.map((one) => [`${one.trigger.id} ${one.response.id}`, one])).values()]
}

function showAnswersOf(data: OneCountryPageQuery, chart: Html | null): Html {
  const answers = listAnswers(data)
  if (answers.length === 0) return html``
  const left = (data.given?.totalCount ?? 0) + (data.got?.totalCount ?? 0) > answers.length
  return html`<section><h2>Tit for tat</h2>
<p class="quiet">An arrow leads from a measure to its answer: solid where a source says so, dashed where it is inferred.${left ? ' These are the earliest.' : ''}</p>
${showChart('Which measure answered which', chart)}
<details><summary>The same as a list, with where it is written</summary>${showAnswers(answers)}</details></section>`
}

/** Where their measures are written is in the first pages of the lists of measures; pages behind these go without duties. */
function showDuties({ country, counterpart, aOnB, bOnA }: OneCountryPageQuery, { search }: Address): Html {
  if (search.has('imposedAfter') || search.has('facedAfter')) return html``
  const chart = drawDutyLines([
    { name: `${country?.name} on ${counterpart?.name}`, steps: aOnB ?? [] },
    { name: `${counterpart?.name} on ${country?.name}`, steps: bOnA ?? [] },
  ])
  if (!country || !counterpart || !chart) return html``
  const steps = listSteps(
    [
      { imposer: country, target: counterpart, steps: aOnB ?? [] },
      { imposer: counterpart, target: country, steps: bOnA ?? [] },
    ],
    [...country.measuresImposed.nodes, ...country.measuresFaced.nodes],
  )
  const more = addressWith('/duty', { a: country.code, b: counterpart.code })
  return html`<section><h2>Duties between it and ${linkTo(counterpart)}</h2>
${showDutyChart(chart)}
<details><summary>Step by step, with what each sum is made up of</summary>${showSteps(steps)}</details>
<p><a href="${more}">On a good, or as known on a day</a></p></section>`
}
