import { html } from 'hono/html'
import { count } from '../../src/model/text/name-count.ts'
import { definePage } from '../define-page.ts'
import { citeAll } from '../parts/citations.ts'
import { showDate, writeDate } from '../parts/dates.ts'
import { pathOf, refTo } from '../parts/links.ts'
import { describeThing, showHead, showSaidAbout } from '../parts/thing.ts'
import { capitalise, sayValue } from '../parts/words.ts'

/** An event: when and where it was, who took part, what it was about, and what was said about it. */
export const page = definePage({
  path: '/events/:slug',
  operation: 'EventPage',
  variables: ({ slug }) => ({ ref: refTo('Event', slug) }),
  show({ event }) {
    if (!event) return null
    const { id, name, kind, startedOn, endedOn, place, participants, linked, concerns, links, statements } = event
    return {
      title: name,
      description: `${name}, ${writeDate(startedOn)}: ${count(participants.length, 'participant')}, ${count(statements.totalCount, 'statement')} about it.`,
      path: pathOf(id),
      linkedData: {
        ...describeThing('Event', event),
        ...(startedOn && { startDate: startedOn }),
        ...(endedOn && { endDate: endedOn }),
      },
      main: html`${showHead(event, html`${capitalise(sayValue(kind))}.`)}
<p>${showDate(startedOn)}${endedOn && endedOn !== startedOn ? html` to ${showDate(endedOn)}` : ''}${place ? `, ${place}` : ''}.</p>
${citeAll('With', participants, 'PARTICIPATED_IN', linked)}
${citeAll('About', concerns, 'CONCERNS', links)}
${showSaidAbout(event, statements, event.quotedBy)}`,
    }
  },
})
