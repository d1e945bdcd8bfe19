import { html } from 'hono/html'
import type { Html } from '../define-page.ts'
import { type Cited, cite } from './citations.ts'
import { linkTo, type Named } from './links.ts'
import { showList } from './lists.ts'

interface Supply {
  readonly share: number | null
  readonly other: Named
  /** Of what, where that is not what the page is about. */
  readonly of?: Named | undefined
  readonly evidence: readonly Cited[]
}

/** Who supplies a good, or what a country supplies, with the share where a source gives one. */
export function showSupplies(title: string, supplies: readonly Supply[], totalCount = supplies.length): Html {
  const rows = supplies.map(
    ({ other, of, share, evidence }) =>
      html`${linkTo(other)}${of ? html`, of ${linkTo(of)}` : ''}${share === null ? '' : `, ${share} %`} ${cite(evidence)}`,
  )
  return showList(title, rows, totalCount)
}
