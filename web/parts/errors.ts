import { html } from 'hono/html'
import type { Html, Shown } from '../define-page.ts'
import { linkTo, type Named } from './links.ts'

/** An error as GraphQL tells it. */
export interface Failure {
  readonly message: string
  readonly code: string
  readonly candidates: readonly Named[]
}

/** An answer that is no page of what was asked for. */
export interface Refused {
  readonly status: number
  readonly shown: Shown
  /** After how many seconds a browser asks again by itself. */
  readonly retryAfter?: number
}

/** The page for an address that leads nowhere. */
export function showNothingHere(): Refused {
  return refuse(
    404,
    'There is no such page',
    html`<p>Nothing has this address. Look it up by its name: the search box above knows people, bodies, measures, goods and topics.</p>`,
  )
}

/** The page for an error, with the status that says what kind it is. */
export function showFailure({ code, message, candidates }: Failure): Refused {
  switch (code) {
    case 'NOT_FOUND':
      return refuse(
        404,
        'Nothing has this name',
        html`<p>${message.split(' The nearest:')[0]}</p>${offer(candidates, 'The nearest names:')}`,
      )
    case 'AMBIGUOUS_REFERENCE':
      return refuse(
        404,
        'Which one do you mean?',
        html`<p>Several have this name.</p>${offer(candidates, 'One of these:')}`,
      )
    case 'TIMEOUT':
      return {
        ...refuse(
          503,
          'This takes too long just now',
          html`<p>The graph is busy, or answers this for the first time. This page asks again in a few seconds.</p>`,
        ),
        retryAfter: 5,
      }
    case 'SERVICE_UNAVAILABLE':
      return {
        ...refuse(
          503,
          'The graph does not answer',
          html`<p>${message.replace(/ Try again in a moment\.$/, '')} This page asks again in a few seconds.</p>`,
        ),
        retryAfter: 5,
      }
    case 'RATE_LIMITED':
      return {
        ...refuse(429, 'Too many requests', html`<p>${message} This page asks again by itself.</p>`),
        retryAfter: 1,
      }
    case 'INTERNAL_SERVER_ERROR':
      return refuse(500, 'Something went wrong', html`<p>${message}</p>`)
    default:
      return refuse(
        400,
        'This cannot be asked',
        html`<p>${message.replace(/^Variable "\$(\w+)" got invalid value .*?; /s, '$1: ')}</p>`,
      )
  }
}

function refuse(status: number, title: string, what: Html): Refused {
  return { status, shown: { title, description: title, main: html`<h1>${title}</h1>${what}` } }
}

function offer(candidates: readonly Named[], words: string): Html {
  return candidates.length === 0
    ? html`<p>No name comes near. The search box above also looks into what was said.</p>`
    : html`<p>${words}</p><ul>${candidates.map((one) => html`<li>${linkTo(one)}</li>`)}</ul>`
}
