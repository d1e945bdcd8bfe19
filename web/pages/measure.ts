import { html } from 'hono/html'
import type { MeasurePageQuery } from '../../operations/pages/types.ts'
import { count } from '../../src/model/text/name-count.ts'
import { drawLifeLine } from '../charts/life-line.ts'
import { showChart } from '../charts/svg.ts'
import { type Address, definePage, type Html, readParameter } from '../define-page.ts'
import { type Cited, cite } from '../parts/citations.ts'
import { showDate, writeDate, writeDatesIn } from '../parts/dates.ts'
import { linkAll, linkTo, pathOf, refTo } from '../parts/links.ts'
import { showRest } from '../parts/paging.ts'
import { showTable } from '../parts/table.ts'
import { showOtherNames, showSaidAbout } from '../parts/thing.ts'
import { capitalise, sayOne, sayRate, showBasis, showCertainty, showModality, showStatus } from '../parts/words.ts'

type Measure = NonNullable<MeasurePageQuery['measure']>

/** A measure: how it stands, its life, what it answers and what answered it, what changed it, where sources differ, what was said. */
export const page = definePage({
  path: '/measures/:slug',
  operation: 'MeasurePage',
  variables: (address) => ({
    ref: refTo('Measure', address.slug),
    asOf: readParameter(address, 'asOf'),
    knownAt: readParameter(address, 'knownAt'),
    goodsAfter: readParameter(address, 'goodsAfter'),
  }),
  drawChart: ({ measure }) => measure && drawLifeLine(measure.name, measure.history, measure.lastReportedOn),
  show({ measure }, address, { chart }) {
    if (!measure) return null
    const { name, aliases, description, evidence } = measure
    return {
      title: name,
      description: `${name}: ${describe(measure)}`,
      path: pathOf(measure.id),
      main: html`<h1>${name}</h1>
<div class="lead">${showStatus(measure.status ?? 'UNKNOWN')} ${showCertainty(measure.statusCertainty ?? 'CERTAIN')} ${showSentence(measure, address)} ${cite(evidence)}</div>
${description ? html`<p>${description}</p>` : ''}
${measure.rationale ? html`<p>Reason given: ${measure.rationale}</p>` : ''}
${showOtherNames(aliases)}
<section><h2>Its life</h2>
${showChart(`The life of ${name}`, chart)}
${showLog(measure)}</section>
<div class="columns">${showLinks(
        'What it answers',
        measure.retaliatedAgainst.map((one) => ({ ...one, other: one.trigger })),
      )}
${showLinks(
  'What answered it',
  measure.retaliatedBy.map((one) => ({ ...one, other: one.response })),
)}</div>
${showChanges(measure)}
${showClaims(measure)}
${showSaidAbout(measure, measure.statements)}`,
    }
  },
})

function describe({ kind, rate, rateScope, imposedBy, targets, covers, lastReportedOn }: Measure): string {
  const names = (all: readonly { name: string }[]) => all.map(({ name }) => name).join(', ')
  return [
    `${capitalise(sayOne(kind))}${rate === null ? '' : ` of ${sayRate(rate, rateScope)}`}`,
    imposedBy.length > 0 && `imposed by ${names(imposedBy)}`,
    targets.length > 0 && `on ${names(targets)}`,
    covers.nodes.length > 0 && `covering ${names(covers.nodes)}`,
    `last reported ${writeDate(lastReportedOn)}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** Where it stands, in a sentence. */
function showSentence(
  { kind, rate, rateScope, imposedBy, targets, covers, concerns, lastReportedOn }: Measure,
  address: Address,
): Html {
  return html`${capitalise(sayOne(kind))}${rate === null ? '' : html` of <b>${sayRate(rate, rateScope)}</b>`}${
    imposedBy.length > 0 ? html`, imposed by ${linkAll(imposedBy)}` : ''
  }${targets.length > 0 ? html` on ${linkAll(targets)}` : ''}${
    covers.nodes.length > 0
      ? html`, covering ${linkAll(covers.nodes)}${showRest({ address, name: 'goodsAfter', ...covers }, covers.nodes.length)}`
      : ''
  }${concerns.length > 0 ? html`; it concerns ${linkAll(concerns)}` : ''}. Last reported ${lastReportedOn.length === 10 ? 'on' : 'in'} ${showDate(lastReportedOn)}.`
}

function showLog({ history, name }: Measure): Html {
  const heads = ['#', 'When', 'What it became', 'Rate', 'Brought about by', 'Where it is written']
  const rows = history.map(({ on, status, rate, rateScope, note, causedBy, evidence }, index) => [
    index + 1,
    html`<span class="nowrap">${showDate(on)}</span>`,
    html`${showStatus(status)} ${note}`,
    rate === null ? '' : html`<span class="nowrap">${sayRate(rate, rateScope)}</span>`,
    causedBy ? linkTo(causedBy) : '',
    cite(evidence),
  ])
  return showTable(`What ${name} became, step by step`, heads, rows)
}

interface Answer {
  readonly basis: string
  readonly lagDays: number | null
  readonly evidence: readonly Cited[]
  readonly other: { readonly id: string; readonly name: string; readonly announcedOn: string | null }
}

function showLinks(title: string, links: readonly Answer[]): Html {
  if (links.length === 0)
    return html`<section><h2>${title}</h2><p class="quiet">Nothing in these sources.</p></section>`
  return html`<section><h2>${title}</h2><ul class="links">${links.map(
    ({ other, basis, lagDays, evidence }) =>
      html`<li>${linkTo(other)} <span class="quiet">${writeDate(other.announcedOn)}${
        lagDays === null ? '' : `, ${count(lagDays, 'day')} between`
      }</span> ${showBasis(basis)} ${cite(evidence)}</li>`,
  )}</ul></section>`
}

/** What put it off, cut it or ended it. */
function showChanges(measure: Measure): Html {
  const changes = [
    ['put off', measure.deferredBy],
    ['suspended', measure.suspendedBy],
    ['averted', measure.avertedBy],
    ['removed', measure.removedBy],
    ['extended', measure.extendedBy],
    ['raised', measure.raisedBy],
    ['reduced', measure.reducedBy],
  ] as const
  const rows = changes.flatMap(([verb, all]) => all.map((one) => ({ verb, ...one })))
  if (rows.length === 0) return html``
  return html`<section><h2>What changed it</h2><ul class="links">${rows.map(
    ({ verb, by, on, until, modality, fromRate, toRate, saidBy, evidence }) =>
      html`<li>${capitalise(verb)} by ${linkTo(by)}${
        on ? html`, ${showDate(on)}` : ''
      }${until ? html`, <b>until ${showDate(until)}</b>` : ''}${fromRate === null ? '' : `, from ${sayRate(fromRate)}`}${
        toRate === null ? '' : ` to ${sayRate(toRate)}`
      } ${showModality(modality)}${saidBy.length > 0 ? html` as ${linkAll(saidBy)} said` : ''} ${cite(evidence)}</li>`,
  )}</ul></section>`
}

/** Values that sources give differently, by what they are values of. */
function showClaims({ claims }: Measure): Html {
  if (claims.length === 0) return html``
  const groups = Map.groupBy(claims, ({ property }) => property)
  return html`<section><h2>Where sources differ</h2>${[...groups].map(
    ([property, all]) =>
      html`<h3>${capitalise(property)}</h3><ul class="links">${[...Map.groupBy(all, ({ value }) => value)].map(
        ([value, same]) =>
          html`<li><b>${writeDatesIn(value)}</b> ${same[0]?.rank === 'PREFERRED' ? html`<span class="basis">held to be right</span>` : ''} ${
            same[0]?.note ?? ''
          } ${cite(same.map(({ citation }) => citation))}</li>`,
      )}</ul>`,
  )}</section>`
}
