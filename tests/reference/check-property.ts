import fc from 'fast-check'

const SEED = 20251110
/** Milliseconds after which no further value is tried. */
const MOST_TIME = 12_000

/** Checks a property on as many values as given: the same ones each time, and fewer on a machine that is too slow for them. */
export async function checkProperty<Value>(
  values: fc.Arbitrary<Value>,
  numRuns: number,
  check: (value: Value) => Promise<void>,
): Promise<void> {
  const end = Date.now() + MOST_TIME
  const property = fc.asyncProperty(values, async (value) => {
    if (Date.now() < end) await check(value)
  })
  await fc.assert(property, { numRuns, seed: SEED })
}
