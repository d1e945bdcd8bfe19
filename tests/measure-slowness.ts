/** What the work below takes on the machine that the tests' time limits were chosen on, in milliseconds. */
const REFERENCE = 110
const ROUNDS = 50_000_000

/**
 * How many times slower than that machine this one is now, from 1 to 20: by the wall clock, so that a limited share of the
 * processor and other work on it count as well.
 */
export function measureSlowness(): number {
  const begun = performance.now()
  let mixed = 1
  for (let round = 0; round < ROUNDS; round += 1) mixed = (Math.imul(mixed, 1_664_525) + round) >>> 7
  const taken = performance.now() - begun
  return mixed < 0 ? 1 : Math.min(20, Math.max(1, taken / REFERENCE))
}
