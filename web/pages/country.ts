import { html } from 'hono/html'
import { definePage, readParameter } from '../define-page.ts'
import { addressWith, pathOf, refTo } from '../parts/links.ts'
import { showDated, showMeasures } from '../parts/lists.ts'
import { showOffices } from '../parts/offices.ts'
import { showPaging } from '../parts/paging.ts'
import { showStatement } from '../parts/statements.ts'
import { showSupplies } from '../parts/supplies.ts'
import { describeThing, showHead, showSaidAbout } from '../parts/thing.ts'
import { count } from '../parts/words.ts'

/** A country: what it imposed and faces, what binds it, who holds its offices, and what was said for it and about it. */
export const page = definePage({
  path: '/countries/:slug',
  operation: 'OneCountryPage',
  list: 'country.said',
  variables: (address) => ({ ref: refTo('Country', address.slug), after: readParameter(address, 'after') }),
  show({ country }, address) {
    if (!country) return null
    const { id, name, code, measuresImposed, measuresFaced, agreements, officeHolders, supplies, said } = country
    return {
      title: name,
      description: `${name}: ${count(measuresImposed.totalCount, 'trade measure')} imposed, ${measuresFaced.totalCount} faced, ${count(said.totalCount, 'statement')} on its behalf.`,
      path: pathOf(id),
      linkedData: describeThing('Country', country),
      main: html`${showHead(country, html``)}
<nav class="facets" aria-label="More about it"><a href="${addressWith('/duty', { a: code, b: code === 'CN' ? 'US' : 'CN' })}">Duties with ${code === 'CN' ? 'the US' : 'China'}</a> <a href="${addressWith('/tit-for-tat', { by: code })}">How it answered others</a> <a href="${addressWith('/tit-for-tat', { against: code })}">How others answered it</a> <a href="${addressWith('/threats', { imposer: code })}">Its threats</a></nav>
<div class="columns"><div>${showMeasures('Imposed', measuresImposed)}
${showSupplies(
  'Supplies',
  supplies.nodes.map((one) => ({ ...one, other: one.what })),
  supplies.totalCount,
)}</div>
<div>${showMeasures('Faces', measuresFaced)}
${showDated('Agreements', { ...agreements, nodes: agreements.nodes.map((one) => ({ ...one, on: one.agreedOn })) })}
${showOffices(
  'Offices',
  officeHolders.nodes.map((one) => ({ ...one, other: one.person })),
)}</div></div>
${
  said.totalCount > 0
    ? html`<section><h2>Said on its behalf</h2><p class="quiet">${count(said.totalCount, 'statement')}, newest first.</p><ul class="statements">${said.nodes.map((one) => showStatement(one))}</ul>${showPaging(address, said.pageInfo)}</section>`
    : ''
}
${showSaidAbout(country, country.statements, country.quotedBy)}`,
    }
  },
})
