import { html } from 'hono/html'
import { count } from '../../src/model/text/name-count.ts'
import { definePage, readParameter } from '../define-page.ts'
import { citeAll } from '../parts/citations.ts'
import { pathOf, refTo } from '../parts/links.ts'
import { showMeasures, showPart } from '../parts/lists.ts'
import { showSupply } from '../parts/supplies.ts'
import { showHead, showSaidAbout } from '../parts/thing.ts'

/** A good: what it is part of, which measures cover it, who supplies it, and what was said about it. */
export const page = definePage({
  path: '/goods/:slug',
  operation: 'GoodPage',
  variables: (address) => ({
    ref: refTo('Commodity', address.slug),
    measuresAfter: readParameter(address, 'measuresAfter'),
    suppliersAfter: readParameter(address, 'suppliersAfter'),
    producersAfter: readParameter(address, 'producersAfter'),
    processorsAfter: readParameter(address, 'processorsAfter'),
  }),
  show({ commodity }, address) {
    if (!commodity) return null
    const {
      id,
      name,
      hsCodes,
      links,
      linked,
      broader,
      narrower,
      coveredBy,
      producers,
      processors,
      suppliers,
      statements,
    } = commodity
    const showBy = (one: (typeof producers)['nodes'][number]) =>
      showSupply({ ...one, other: one.by, of: one.what.id === id ? undefined : one.what })
    return {
      title: name,
      description: `${name}: ${count(coveredBy.totalCount, 'trade measure')} on it, ${count(statements.totalCount, 'statement')} about it, each with the paragraph that says so.`,
      path: pathOf(id),
      main: html`${showHead(commodity, html``)}
${hsCodes.length > 0 ? html`<p>Harmonized System: ${hsCodes.join(', ')}.</p>` : ''}
${citeAll('Part of', broader, 'BROADER', links)}
${citeAll('Holds', narrower, 'BROADER', linked)}
<div class="columns">${showMeasures('Measures on it', coveredBy, [address, 'measuresAfter'])}
<div>${showPart('Suppliers', suppliers, [address, 'suppliersAfter'], showBy)}
${showPart('Producers', producers, [address, 'producersAfter'], showBy)}
${showPart('Processors', processors, [address, 'processorsAfter'], showBy)}</div></div>
${showSaidAbout(commodity, statements, commodity.quotedBy)}`,
    }
  },
})
