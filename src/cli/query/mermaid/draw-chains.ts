import { z } from 'zod'
import { slugify } from '../../../model/slugify.ts'
import { escapeText } from './escape-text.ts'

const measure = z.object({
  id: z.string(),
  name: z.string(),
  announcedOn: z.string().nullish(),
  imposedBy: z.array(z.object({ name: z.string() })).default([]),
})
const end = z.object({ id: z.string() })
const hop = z.object({ trigger: end, response: end, basis: z.string(), lagDays: z.number().nullish() })

/** What an operation has to ask of `retaliationChains`, so that they can be drawn. */
export const chains = z.array(z.object({ measures: z.array(measure), hops: z.array(hop) }))
export const chainsNeed = 'measures { id name } hops { trigger { id } response { id } basis }'

const colours = ['#dbe9f6', '#fbe3d6', '#e2f0d9', '#fff2cc', '#e8def8', '#e7e6e6']

/** Measures from left to right, in the colour of who imposed them, with the basis on each arrow. */
export function drawChains(drawn: z.infer<typeof chains>): string {
  const measures = new Map(drawn.flatMap((chain) => chain.measures.map((one) => [one.id, one])))
  const places = new Map([...measures.keys()].map((id, index) => [id, `m${index}`]))
  const imposers = [...new Set([...measures.values()].map(nameImposer))]
  const nodes = [...measures.values()].map((one) => {
    const day = one.announcedOn ? `<br>${one.announcedOn}` : ''
    return `  ${places.get(one.id)}["${escapeText(one.name)}${day}"]:::${nameClass(nameImposer(one))}`
  })
  const arrows = drawn.flatMap((chain) =>
    chain.hops.map(({ trigger, response, basis, lagDays }) => {
      const label = typeof lagDays === 'number' ? `${basis}, ${lagDays} days` : basis
      const line = basis === 'INFERRED' ? '-.->' : '-->'
      return `  ${places.get(trigger.id)} ${line}|"${escapeText(label)}"| ${places.get(response.id)}`
    }),
  )
  const classes = imposers.map((name, index) => `  classDef ${nameClass(name)} fill:${colours[index % colours.length]}`)
  return ['flowchart LR', ...nodes, ...new Set(arrows), ...classes].join('\n')
}

function nameImposer({ imposedBy }: z.infer<typeof measure>): string {
  return imposedBy.map(({ name }) => name).join(' and ') || 'unknown'
}

/** A class name of Mermaid's, which may not be one of its words, such as `end`. */
function nameClass(imposer: string): string {
  return `by-${slugify(imposer)}`
}
