import { html } from 'hono/html'
import type { DutyPageQuery } from '../../operations/pages/types.ts'
import { drawDutyLines } from '../charts/duty-lines.ts'
import { showChart } from '../charts/svg.ts'
import { type Address, definePage, type Html, readParameter } from '../define-page.ts'
import { type Cited, cite } from '../parts/citations.ts'
import { showDate } from '../parts/dates.ts'
import { linkAll, linkTo, type Named } from '../parts/links.ts'
import { sayExtent } from '../parts/search-extent.ts'
import { showTable } from '../parts/table.ts'
import { sayRate, showCertainty } from '../parts/words.ts'

type Duty = NonNullable<DutyPageQuery['aOnB']>[number]

/** A step, with who charges whom and where each measure is written. */
type Step = Duty & {
  readonly imposer: Named
  readonly target: Named
  readonly written: ReadonlyMap<string, readonly Cited[]>
}

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
  drawChart: (data) => drawChart(data),
  show(data, address) {
    const { a, b, aOnB, bOnA, stats } = data
    if (!a || !b) return null
    const measures = [...(data.measuresOfA?.nodes ?? []), ...(data.measuresOfB?.nodes ?? [])]
    const written = new Map(measures.map(({ id, evidence }) => [id, evidence]))
    const steps = [
      ...(aOnB ?? []).map((one) => ({ ...one, imposer: a, target: b, written })),
      ...(bOnA ?? []).map((one) => ({ ...one, imposer: b, target: a, written })),
    ].toSorted((one, other) => (one.on < other.on ? -1 : 1))
    const good = readParameter(address, 'good')
    const chart = drawChart(data)
    return {
      title: `What ${a.name} and ${b.name} charge each other`,
      description: `Import duties between ${a.name} and ${b.name}${good ? ` on ${good}` : ''}, step by step, with what each sum is made up of and where that is written.`,
      main: html`<h1>What ${linkTo(a)} and ${linkTo(b)} charge each other</h1>
${showForm(address)}
${
  steps.length === 0
    ? html`<p class="empty">No duty between them in ${sayExtent(stats)}. That none is told does not mean that there is none.</p>`
    : html`${chart ? html`${showChart('Duties over time', chart)}<p class="quiet">Where a line breaks, the source names a month or a year: the step was on some day within the band. Before the first step these sources tell nothing, and nothing is drawn after the last report.</p>` : ''}
${showSteps(steps)}`
}`,
    }
  },
})

function drawChart({ a, b, aOnB, bOnA }: DutyPageQuery): Html | null {
  return drawDutyLines([
    { name: `${a?.name} on ${b?.name}`, steps: aOnB ?? [] },
    { name: `${b?.name} on ${a?.name}`, steps: bOnA ?? [] },
  ])
}

function showForm(address: Address): Html {
  return html`<form class="ask" action="/duty">
<label>between <input name="a" value="${readParameter(address, 'a') ?? 'US'}" required></label>
<label>and <input name="b" value="${readParameter(address, 'b') ?? 'China'}" required></label>
<label>on <input name="good" value="${readParameter(address, 'good') ?? ''}" placeholder="all goods"></label>
<label>as known on <input name="knownAt" value="${readParameter(address, 'knownAt') ?? ''}" placeholder="any day"></label>
<button>Show</button></form>`
}

const uncounted = {
  REPLACED: 'not counted: replaced by a rate in all',
  SOME_GOODS: 'not counted: on some goods only',
} as const

const untold = {
  NO_DUTY: 'no duty told',
  NO_RATE: 'no rate told',
  SOME_GOODS: 'only on some goods',
} as const

function showSteps(steps: readonly Step[]): Html {
  const rows = steps.map(({ on, imposer, target, total, noTotal, certainty, components, written }) => [
    html`<span class="nowrap">${showDate(on)}</span>`,
    html`${linkTo(imposer)} on ${linkTo(target)}`,
    html`${total === null ? html`<span class="quiet">${noTotal ? untold[noTotal] : 'not known'}</span>` : html`<b>${sayRate(total)}</b>`} ${showCertainty(certainty)}`,
    html`<ul class="links">${components.map((one) => showComponent(one, written))}</ul>`,
  ])
  return html`<h2>Step by step</h2>${showTable('Duties step by step', ['From', 'Who charges whom', 'In all', 'Made up of'], rows)}`
}

function showComponent(
  { measure, rate, scope, counted, notCounted, goods }: Duty['components'][number],
  written: Step['written'],
): Html {
  return html`<li>${linkTo(measure)} ${sayRate(rate, scope)}${goods.length > 0 ? html` on ${listGoods(goods)}` : ''} ${
    counted ? '' : html`<span class="quiet">${notCounted ? uncounted[notCounted] : 'not counted'}</span>`
  } ${showWritten(written.get(measure.id))}</li>`
}

/** Where a measure is written; the page asks that of as many as it can afford. */
function showWritten(evidence: readonly Cited[] | undefined): Html {
  return evidence ? cite(evidence) : html``
}

/** The first few goods, and how many more there are. */
function listGoods(goods: readonly Named[]): Html {
  return goods.length > 4 ? html`${linkAll(goods.slice(0, 3))} and ${goods.length - 3} more goods` : linkAll(goods)
}
