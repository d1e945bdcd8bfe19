import { html } from 'hono/html'
import { count } from '../../src/model/text/name-count.ts'
import { showChart } from '../charts/svg.ts'
import type { Address, Html } from '../define-page.ts'
import { type Cited, cite } from './citations.ts'
import { showDate } from './dates.ts'
import { linkAll, linkTo, type Named } from './links.ts'
import { changeParameter } from './paging.ts'
import { showTable } from './table.ts'
import { sayRate, showCertainty } from './words.ts'

/** From a day on, what is charged and what the sum is made up of. */
export interface DutyStep {
  readonly on: string
  readonly total: number | null
  readonly noTotal: keyof typeof untold | null
  readonly certainty: Parameters<typeof showCertainty>[0]
  readonly components: readonly {
    readonly measure: Named
    readonly rate: number
    readonly scope: Parameters<typeof sayRate>[1]
    readonly counted: boolean
    readonly notCounted: keyof typeof uncounted | null
    readonly goods?: readonly Named[]
  }[]
}

/** A step, with who charges whom and where each measure is written. */
type Step = DutyStep & {
  readonly imposer: Named
  readonly target: Named
  readonly written: ReadonlyMap<string, readonly Cited[]>
}

interface Side {
  readonly imposer: Named
  readonly target: Named
  readonly steps: readonly DutyStep[]
}

/** The steps of both sides in the order of their days. */
export function listSteps(
  sides: readonly Side[],
  measures: readonly { readonly id: string; readonly evidence: readonly Cited[] }[],
): Step[] {
  const written = new Map(measures.map(({ id, evidence }) => [id, evidence]))
  return sides
    .flatMap(({ imposer, target, steps }) => steps.map((one) => ({ ...one, imposer, target, written })))
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
}

/** The chart of duties, with how it is read. */
export function showDutyChart(chart: Html): Html {
  return html`${showChart('Duties over time', chart)}<p class="quiet">Where a line breaks, the source names a month or a year: the step was on some day within the band. Before the first step these sources tell nothing, and nothing is drawn after the last report.</p>`
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

/** How many steps stand on a page, and how many measures in a step: two that answer each other for years would fill a book. */
const MOST_STEPS = 60
const MOST_MEASURES = 20

/** Which of all steps a page shows: those behind `first`, up to `last`. */
interface ShownSteps {
  readonly first: number
  readonly last: number
  readonly all: number
}

/** Which of the steps are shown: those up to the one of this number, else the last ones. */
export function chooseSteps(all: number, asked: string | undefined): ShownSteps {
  const last = /^\d{1,9}$/.test(asked ?? '') ? Math.min(Math.max(Number(asked), MOST_STEPS), all) : all
  return { first: Math.max(0, last - MOST_STEPS), last, all }
}

/** What two charge each other, step by step, with what each sum is made up of and where that is written. */
export function showSteps(
  steps: readonly Step[],
  { first, last, all }: ShownSteps = chooseSteps(steps.length, undefined),
): Html {
  const rows = steps
    .slice(first, last)
    .map(({ on, imposer, target, total, noTotal, certainty, components, written }) => [
      html`<span class="nowrap">${showDate(on)}</span>`,
      html`${linkTo(imposer)} on ${linkTo(target)}`,
      html`${total === null ? html`<span class="quiet">${noTotal ? untold[noTotal] : 'not known'}</span>` : html`<b>${sayRate(total)}</b>`} ${showCertainty(certainty)}`,
      html`<ul class="links">${chooseComponents(components).map((one) => showComponent(one, written))}${
        components.length > MOST_MEASURES
          ? html`<li class="quiet">and ${count(components.length - MOST_MEASURES, 'more measure')}</li>`
          : ''
      }</ul>`,
    ])
  return html`${
    last - first < all
      ? html`<p class="quiet">Steps ${first + 1} to ${last} of ${all.toLocaleString('en')}, the newest last.</p>`
      : ''
  }${showTable('Duties step by step', ['From', 'Who charges whom', 'In all', 'Made up of'], rows)}`
}

/** All that a sum is made up of; where that is too much, what counts comes before what does not. */
function chooseComponents(components: DutyStep['components']): DutyStep['components'] {
  if (components.length <= MOST_MEASURES) return components
  return components.toSorted((one, other) => Number(other.counted) - Number(one.counted)).slice(0, MOST_MEASURES)
}

/** Links to earlier and later steps; nothing where all are shown. */
export function showStepPaging(address: Address, { first, last, all }: ShownSteps): Html {
  if (last - first >= all) return html``
  const to = (step: number) => changeParameter(address, 'step', step < all ? String(step) : null)
  return html`<nav class="paging" aria-label="More steps">${first > 0 ? html`<a href="${to(first)}">Earlier</a>` : ''} ${
    last < all ? html`<a href="${to(last + MOST_STEPS)}">Later</a>` : ''
  }</nav>`
}

function showComponent(
  { measure, rate, scope, counted, notCounted, goods }: DutyStep['components'][number],
  written: Step['written'],
): Html {
  return html`<li>${linkTo(measure)} ${sayRate(rate, scope)}${goods && goods.length > 0 ? html` on ${listGoods(goods)}` : ''} ${
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
