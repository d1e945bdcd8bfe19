import { html } from 'hono/html'
import { definePage } from '../define-page.ts'
import { linkAll, pathOf, refTo } from '../parts/links.ts'
import { showHead, showSaidAbout } from '../parts/thing.ts'
import { count } from '../parts/words.ts'

/** A topic: what it is part of, what it has to do with, and what was said about it. */
export const page = definePage({
  path: '/topics/:slug',
  operation: 'TopicPage',
  variables: ({ slug }) => ({ ref: refTo('Topic', slug) }),
  show({ topic }) {
    if (!topic) return null
    const { id, name, broader, narrower, concerns, statements } = topic
    return {
      title: name,
      description: `${name}: ${count(statements.totalCount, 'statement')} about it, each with the paragraph that reports it.`,
      path: pathOf(id),
      main: html`${showHead(topic, html``)}
${broader.length > 0 ? html`<p>Part of ${linkAll(broader)}.</p>` : ''}
${narrower.length > 0 ? html`<p>Holds ${linkAll(narrower)}.</p>` : ''}
${concerns.length > 0 ? html`<p>Has to do with ${linkAll(concerns)}.</p>` : ''}
${showSaidAbout(topic, statements, topic.quotedBy)}`,
    }
  },
})
