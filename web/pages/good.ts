import { html } from 'hono/html'
import { definePage } from '../define-page.ts'
import { linkAll, pathOf, refTo } from '../parts/links.ts'
import { showMeasures } from '../parts/lists.ts'
import { showSupplies } from '../parts/supplies.ts'
import { showHead, showSaidAbout } from '../parts/thing.ts'
import { count } from '../parts/words.ts'

/** A good: what it is part of, which measures cover it, who supplies it, and what was said about it. */
export const page = definePage({
  path: '/goods/:slug',
  operation: 'GoodPage',
  variables: ({ slug }) => ({ ref: refTo('Commodity', slug) }),
  show({ commodity }) {
    if (!commodity) return null
    const { id, name, hsCodes, broader, narrower, coveredBy, producers, processors, suppliers, statements } = commodity
    const byWhom = (all: typeof producers) =>
      all.nodes.map((one) => ({ ...one, other: one.by, of: one.what.id === id ? undefined : one.what }))
    return {
      title: name,
      description: `${name}: ${count(coveredBy.totalCount, 'trade measure')} on it, ${count(statements.totalCount, 'statement')} about it, each with the paragraph that says so.`,
      path: pathOf(id),
      main: html`${showHead(commodity, html``)}
${hsCodes.length > 0 ? html`<p>Harmonized System: ${hsCodes.join(', ')}.</p>` : ''}
${broader.length > 0 ? html`<p>Part of ${linkAll(broader)}.</p>` : ''}
${narrower.length > 0 ? html`<p>Holds ${linkAll(narrower)}.</p>` : ''}
<div class="columns">${showMeasures('Measures on it', coveredBy)}
<div>${showSupplies('Suppliers', byWhom(suppliers), suppliers.totalCount)}
${showSupplies('Producers', byWhom(producers), producers.totalCount)}
${showSupplies('Processors', byWhom(processors), processors.totalCount)}</div></div>
${showSaidAbout(commodity, statements, commodity.quotedBy)}`,
    }
  },
})
