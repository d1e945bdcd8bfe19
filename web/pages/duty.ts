import { html } from 'hono/html'
import { drawDutyLines } from '../charts/duty-lines.ts'
import { type Address, definePage, type Html, readParameter } from '../define-page.ts'
import { chooseSteps, listSteps, showDutyChart, showStepPaging, showSteps } from '../parts/duty-steps.ts'
import { linkTo } from '../parts/links.ts'
import { sayExtent } from '../parts/search-extent.ts'

/** Duties: what two parties charge each other on one axis, and what each sum is made up of. */
export const page = definePage({
  path: '/duty',
  operation: 'DutyPage',
  variables: (address) => ({
    a: readParameter(address, 'a') ?? 'US',
    b: readParameter(address, 'b') ?? 'China',
    good: readParameter(address, 'good'),
    knownAt: readParameter(address, 'knownAt'),
  }),
  drawChart: ({ a, b, aOnB, bOnA }) =>
    drawDutyLines([
      { name: `${a?.name} on ${b?.name}`, steps: aOnB ?? [] },
      { name: `${b?.name} on ${a?.name}`, steps: bOnA ?? [] },
    ]),
  show(data, address, { chart }) {
    const { a, b, aOnB, bOnA, stats } = data
    if (!a || !b) return null
    const measures = [...(data.measuresOfA?.nodes ?? []), ...(data.measuresOfB?.nodes ?? [])]
    const steps = listSteps(
      [
        { imposer: a, target: b, steps: aOnB ?? [] },
        { imposer: b, target: a, steps: bOnA ?? [] },
      ],
      measures,
    )
    const good = readParameter(address, 'good')
    const chosen = chooseSteps(steps.length, readParameter(address, 'step'))
    return {
      title: `What ${a.name} and ${b.name} charge each other`,
      description: `Import duties between ${a.name} and ${b.name}${good ? ` on ${good}` : ''}, step by step, with what each sum is made up of and where that is written.`,
      main: html`<h1>What ${linkTo(a)} and ${linkTo(b)} charge each other</h1>
${showForm(address)}
${
  steps.length === 0
    ? html`<p class="empty">No duty between them in ${sayExtent(stats)}. That none is told does not mean that there is none.</p>`
    : html`${chart ? showDutyChart(chart) : ''}
<h2>Step by step</h2>${showSteps(steps, chosen)}${showStepPaging(address, chosen)}`
}`,
    }
  },
})

function showForm(address: Address): Html {
  return html`<form class="ask" action="/duty">
<label>between <input name="a" value="${readParameter(address, 'a') ?? 'US'}" required></label>
<label>and <input name="b" value="${readParameter(address, 'b') ?? 'China'}" required></label>
<label>on <input name="good" value="${readParameter(address, 'good') ?? ''}" placeholder="all goods"></label>
<label>as known on <input name="knownAt" value="${readParameter(address, 'knownAt') ?? ''}" placeholder="any day"></label>
<button>Show</button></form>`
}
