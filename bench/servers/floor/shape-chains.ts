// biome-ignore lint/suspicious/noExplicitAny: rows of this server are its own affair
type Values = any
const DAY = 86_400_000

/** Adds to chains the days between their measures, where those are known exactly. */
export function shapeChains([{ retaliationChains }]: Values[]): Values {
  for (const chain of retaliationChains) {
    const days = new Map(chain.measures.map((measure: Values) => [measure.id, toDate(measure)]))
    for (const hop of chain.hops) hop.lagDays = lagOf(days.get(hop.trigger.id), days.get(hop.response.id))
    chain.lagDays = lagOf(toDate(chain.measures[0]), toDate(chain.measures.at(-1)))
    for (const measure of chain.measures) measure.day = undefined
  }
  return { retaliationChains }
}

function toDate({ announcedOn, day }: Values): number | null {
  const [first, last] = announcedOn ? day : (day?.slice(2) ?? [])
  return first && `${first}` === `${last}` ? Date.parse(`${first}`) : null
}

function lagOf(earlier: unknown, later: unknown): number | null {
  return typeof earlier === 'number' && typeof later === 'number' ? Math.round((later - earlier) / DAY) : null
}
