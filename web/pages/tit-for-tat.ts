import { html } from 'hono/html'
import type { Basis } from '../../operations/pages/types.ts'
import { count } from '../../src/model/text/name-count.ts'
import { drawLanes } from '../charts/lanes.ts'
import { showChart } from '../charts/svg.ts'
import { type Address, definePage, type Html, readParameter } from '../define-page.ts'
import { showAnswers } from '../parts/answers.ts'
import { showBox } from '../parts/boxes.ts'
import { showPaging } from '../parts/paging.ts'
import { sayExtent } from '../parts/search-extent.ts'

const bases = { STATED: 'a source says so', REPORTED: 'a source attributes it', INFERRED: 'inferred' } as const

/** Tit for tat: measures in lanes by who imposed them, with arrows to what answered them, and the same as a table with evidence. */
export const page = definePage({
  path: '/tit-for-tat',
  operation: 'TitForTatPage',
  list: 'retaliations',
  variables: (address) => ({
    by: readParameter(address, 'by'),
    against: readParameter(address, 'against'),
    good: readParameter(address, 'good'),
    // What is none of these is refused by the service, with the values that there are.
    basis: readParameter(address, 'basis') as Basis | undefined,
    knownAt: readParameter(address, 'knownAt'),
    after: readParameter(address, 'after'),
  }),
  drawChart: ({ retaliations, stats }) => retaliations && drawLanes(retaliations.nodes, stats.latestArticleOn),
  show({ retaliations, stats }, address, { chart }) {
    if (!retaliations) return null
    const { totalCount, nodes, pageInfo } = retaliations
    return {
      title: 'Tit for tat',
      description: `Which trade measure answered which: ${count(totalCount, 'answer')} on a time axis, each with what it rests on and where it is written.`,
      main: html`<h1>Tit for tat</h1>
<p class="lead">Which measure answered which. An arrow leads from a measure to its answer: solid where a source says so, dashed where it is inferred from order and subject. A bar covers all days on which a measure may have been announced.</p>
${showForm(address)}
${
  totalCount === 0
    ? html`<p class="empty">No answer that fits in ${sayExtent(stats)}. Take away what narrows it.</p>`
    : html`<p class="quiet">${count(totalCount, 'answer')}, the earliest first.</p>
${totalCount > nodes.length ? html`<p class="empty">Too many for one picture: these are ${nodes.length} of them. Say above whose answers, whom they hit or on which good.</p>` : ''}
${showChart('Which measure answered which', chart)}
<h2>The same as a list</h2>
${showAnswers(nodes)}`
}
${showPaging(address, pageInfo)}`,
    }
  },
})

function showForm(address: Address): Html {
  const basis = readParameter(address, 'basis')
  return html`<form class="ask" action="/tit-for-tat">
${showBox(address, 'by', 'answers of', 'anybody')}${showBox(address, 'against', 'that hit', 'anybody')}${showBox(address, 'good', 'over', 'any good')}
<label>resting on <select name="basis"><option value="">anything</option>${Object.entries(bases).map(
    ([value, words]) => html`<option value="${value}"${basis === value ? html` selected` : ''}>${words}</option>`,
  )}</select></label>
${showBox(address, 'knownAt', 'as known on', 'any day')}<button>Show</button></form>`
}
