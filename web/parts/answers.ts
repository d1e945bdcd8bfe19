import { html } from 'hono/html'
import type { Html } from '../define-page.ts'
import { type Cited, cite } from './citations.ts'
import { writeDate } from './dates.ts'
import { linkTo, type Named } from './links.ts'
import { showTable } from './table.ts'
import { showBasis } from './words.ts'

type Dated = Named & { readonly announcedOn: string | null }

/** One measure that answers another, with what that rests on. */
export interface CitedAnswer {
  readonly response: Dated
  readonly trigger: Dated
  readonly basis: string
  readonly lagDays: number | null
  readonly evidence: readonly Cited[]
}

/** Which measure answered which, as a table. */
export function showAnswers(answers: readonly CitedAnswer[]): Html {
  const heads = ['Measure', 'answers', 'Rests on', 'Days between', 'Where it is written']
  const rows = answers.map(({ response, trigger, basis, lagDays, evidence }) => [
    html`${linkTo(response)} <span class="quiet">${writeDate(response.announcedOn)}</span>`,
    html`${linkTo(trigger)} <span class="quiet">${writeDate(trigger.announcedOn)}</span>`,
    showBasis(basis),
    lagDays ?? html`<span class="quiet">not known</span>`,
    cite(evidence),
  ])
  return showTable('Which measure answered which', heads, rows)
}
