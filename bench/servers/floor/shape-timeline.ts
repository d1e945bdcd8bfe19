import { tellEntry } from '../../../src/model/tell-entry.ts'

// biome-ignore lint/suspicious/noExplicitAny: rows of this server are its own affair
type Values = any

/** Writes the sentence of each entry. */
export function shapeTimeline([{ timeline }]: Values[]): Values {
  const nodes = timeline.nodes.map((entry: Values) => {
    const { on, subject, change, evidence } = entry
    return { on, summary: summarize(entry), subject, change, evidence }
  })
  return { timeline: { totalCount: timeline.totalCount, nodes } }
}

/** The sentence of an entry, in the service's own words. */
export function summarize({ kind, name, names, status, place, change }: Values): string {
  return tellEntry([kind, name, names, change?.status ?? status, change?.rate ?? null, place])
}
