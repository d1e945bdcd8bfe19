import { html } from 'hono/html'
import type { Html } from '../define-page.ts'
import { type Cited, cite } from './citations.ts'
import { linkTo, type Named } from './links.ts'

interface Supply {
  readonly share: number | null
  readonly other: Named
  /** Of what, where that is not what the page is about. */
  readonly of?: Named | undefined
  readonly evidence: readonly Cited[]
}

/** Who supplies a good, or what a country supplies, with the share where a source gives one. */
export function showSupply({ other, of, share, evidence }: Supply): Html {
  return html`${linkTo(other)}${of ? html`, of ${linkTo(of)}` : ''}${share === null ? '' : `, ${share} %`} ${cite(evidence)}`
}
