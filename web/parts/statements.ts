import { html } from 'hono/html'
import type { Html } from '../define-page.ts'
import { type Cited, cite } from './citations.ts'
import { showDate } from './dates.ts'
import { linkAll, linkTo, type Named, pathOf } from './links.ts'
import { showCertainty } from './words.ts'

/** A statement, as far as a page asks for it. */
export interface Said {
  readonly id: string
  readonly saidOn: string | null
  readonly gist: string
  readonly excerpt?: string | null
  readonly mode: string
  readonly medium: string | null
  readonly speakerRole: string | null
  readonly speaker?: Named
  readonly speakerCountry?: Named | null
  readonly about?: readonly Named[]
  readonly reportedIn: readonly Cited[]
}

/** Why a list has a statement. */
export interface Found {
  readonly how: string
  readonly through: object | null
}

const modes: Readonly<Record<string, string>> = {
  DIRECT: 'quoted',
  INDIRECT: 'reported',
  MIXED: 'partly quoted',
}

/** One statement: who, when and where, our gist, their words in quotation marks, and where it is written. */
export function showStatement(
  said: Said,
  { found, certainty = 'CERTAIN' }: { found?: Found; certainty?: string } = {},
): Html {
  const { id, speaker, speakerRole, speakerCountry, saidOn, medium, mode, gist, excerpt, about = [], reportedIn } = said
  return html`<li class="said">
<p class="who">${speaker ? html`<b>${linkTo(speaker)}</b>` : ''}${speakerRole ? html`<span>${speakerRole}</span>` : ''}${
    speakerCountry ? html`<span>for ${linkTo(speakerCountry)}</span>` : ''
  }<a class="when" href="${pathOf(id)}">${showDate(saidOn)}</a>${medium ? html`<span>${medium}</span>` : ''}<span>${
    modes[mode] ?? mode
  }</span> ${showCertainty(certainty)}</p>
<div>${gist} ${excerpt ? html`<q>${excerpt}</q>` : ''} ${cite(reportedIn)}</div>
${found ? sayWhy(found, about) : about.length > 0 ? html`<p class="why">About ${linkAll(about)}.</p>` : ''}
</li>`
}

/** Why it was found, where it is not about what was asked for itself. */
function sayWhy({ how, through }: Found, about: readonly Named[]): Html {
  const link = isNamed(through) ? linkTo(through) : 'something'
  const reason = {
    NARROWER: html`Found because it is about ${link}, which is narrower.`,
    CONCERNS: html`Found because it is about ${link}, which has to do with it.`,
    MENTIONED: html`Found because it names it${about.length > 0 ? html`; it is about ${linkAll(about)}` : ''}.`,
  }[how]
  return reason ? html`<p class="why">${reason}</p>` : html``
}

function isNamed(value: object | null): value is Named {
  return value !== null && 'id' in value && 'name' in value
}
