import { html } from 'hono/html'
import type { Html } from '../define-page.ts'
import { type Cited, cite } from './citations.ts'
import { writeDate } from './dates.ts'
import { linkTo, type Named } from './links.ts'
import { capitalise } from './words.ts'

interface Office {
  readonly role: string
  readonly from: string | null
  readonly to: string | null
  readonly evidence: readonly Cited[]
}

/** Offices, each with the other end of it: where a person holds it, or who holds it. */
export function showOffices(title: string, offices: readonly (Office & { readonly other: Named })[]): Html {
  if (offices.length === 0) return html``
  return html`<section><h2>${title}</h2><ul class="links">${offices.map(
    ({ role, other, from, to, evidence }) =>
      html`<li>${capitalise(role)}, ${linkTo(other)}${
        from ? `, from ${writeDate(from)}` : ''
      }${to ? `, until ${writeDate(to)}` : ''} ${cite(evidence)}</li>`,
  )}</ul></section>`
}
