import { listCharges } from '../../../src/model/duties.ts'

// biome-ignore lint/suspicious/noExplicitAny: rows of this server are its own affair
type Values = any

/** Adds up the duties day by day, by the one rule there is for it. */
export function shapeHistory([{ measures }]: Values[]): Values {
  const charges = listCharges({ duties: measures.map(({ material }: Values) => material), goods: [] })
  return {
    tariffHistory: charges.map(({ on, total, components }) => ({
      on,
      total,
      components: components.map(({ at, rate, since }) => {
        const { id, name } = measures[at]
        return { rate, since, measure: { id, name } }
      }),
    })),
  }
}
