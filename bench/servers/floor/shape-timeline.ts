// biome-ignore lint/suspicious/noExplicitAny: rows of this server are its own affair
type Values = any

const became: Readonly<Record<string, string>> = {
  PROPOSED: 'was under consideration',
  THREATENED: 'was threatened',
  ANNOUNCED: 'was announced',
  IN_FORCE: 'was in force',
  SUSPENDED: 'was suspended',
  DEFERRED: 'was deferred',
  AVERTED: 'was averted',
  EXPIRED: 'expired',
  REMOVED: 'was removed',
  STRUCK_DOWN: 'was struck down',
}

/** Writes the sentence of each entry. */
export function shapeTimeline([{ timeline }]: Values[]): Values {
  const nodes = timeline.nodes.map((entry: Values) => {
    const { on, subject, change, evidence } = entry
    return { on, summary: summarize(entry), subject, change, evidence }
  })
  return { timeline: { totalCount: timeline.totalCount, nodes } }
}

function summarize({ kind, name, names, status, place, change }: Values): string {
  const people = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
  if (kind === 0) return `${name} ${became[change.status]}${change.rate === null ? '' : ` at ${toFloat(change.rate)} percent`}.`
  if (kind === 1) return `${people === '' ? name : `${people}: ${name}`} ${status === 'EXPECTED' ? 'was expected' : 'was agreed'}.`
  return kind === 2 ? `${name}${place ? `, ${place}` : ''}.` : `${people}: ${name}`
}

/** A number as Cypher writes a float. */
function toFloat(rate: number): string {
  return Number.isInteger(rate) ? `${rate}.0` : `${rate}`
}
