import { readCypher } from '../../../cypher/index.ts'

// biome-ignore lint/suspicious/noExplicitAny: rows of this server are its own affair
type Values = any

/** The words for each status, as the service's own fragment has them. */
const became = Object.fromEntries(
  Array.from(
    readCypher('relations/timeline/timeline-summary').matchAll(/WHEN\s+'([A-Z_]+)'\s+THEN\s+' ([^']+)'/g),
    ([, status, words]) => [status, words],
  ),
)
const otherwise = /ELSE\s+' ([^'.]+)'\s+END/.exec(readCypher('relations/timeline/timeline-summary'))?.[1]

/** Writes the sentence of each entry. */
export function shapeTimeline([{ timeline }]: Values[]): Values {
  const nodes = timeline.nodes.map((entry: Values) => {
    const { on, subject, change, evidence } = entry
    return { on, summary: summarize(entry), subject, change, evidence }
  })
  return { timeline: { totalCount: timeline.totalCount, nodes } }
}

export function summarize({ kind, name, names, status, place, change }: Values): string {
  const people = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
  if (kind === 0)
    return `${name} ${became[change.status] ?? otherwise}${change.rate === null ? '' : ` at ${change.rate} percent`}.`
  if (kind === 1)
    return `${people === '' ? name : `${people}: ${name}`}, ${status === 'EXPECTED' ? 'expected' : 'agreed'}.`
  return kind === 2 ? `${name}${place ? `, ${place}` : ''}.` : `${people}: ${name}`
}
