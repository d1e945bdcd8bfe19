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

/** An office with the other end of it: where a person holds it, or who holds it. */
export function showOffice({ role, from, to, evidence }: Office, other: Named): Html {
  return html`${capitalise(role)}, ${linkTo(other)}${from ? `, from ${writeDate(from)}` : ''}${to ? `, until ${writeDate(to)}` : ''} ${cite(evidence)}`
}
