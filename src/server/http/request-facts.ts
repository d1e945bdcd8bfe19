/** What becomes known of a request while it is answered, for the log and the figures. */
export interface RequestFacts {
  readonly startedAt: number
  operation: string | null
  reads: number
  cost: number
  /** What became of the question in the cache of answers; null where it is not asked. */
  cache: 'hit' | 'miss' | 'unchanged' | null
}

const facts = new WeakMap<Request, RequestFacts>()

/** The facts of a request; the first to ask starts its clock. */
export function factsOf(request: Request): RequestFacts {
  const found = facts.get(request) ?? { startedAt: performance.now(), operation: null, reads: 0, cost: 0, cache: null }
  facts.set(request, found)
  return found
}
