import { html } from 'hono/html'
import { count } from '../../src/model/text/name-count.ts'
import { definePage } from '../define-page.ts'
import { citeAll } from '../parts/citations.ts'
import { pathOf, refTo } from '../parts/links.ts'
import { showHead, showSaidAbout } from '../parts/thing.ts'

/** A topic: what it is part of, what it has to do with, and what was said about it. */
export const page = definePage({
  path: '/topics/:slug',
  operation: 'TopicPage',
  variables: ({ slug }) => ({ ref: refTo('Topic', slug) }),
  show({ topic }) {
    if (!topic) return null
    const { id, name, links, linked, broader, narrower, concerns, statements } = topic
    return {
      title: name,
      description: `${name}: ${count(statements.totalCount, 'statement')} about it, each with the paragraph that reports it.`,
      path: pathOf(id),
      main: html`${showHead(topic, html``)}
${citeAll('Part of', broader, 'BROADER', links)}
${citeAll('Holds', narrower, 'BROADER', linked)}
${citeAll('Has to do with', concerns, 'CONCERNS', links)}
${showSaidAbout(topic, statements, topic.quotedBy)}`,
    }
  },
})
