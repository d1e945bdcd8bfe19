/** What becomes known of a request while it is answered, for the log and the figures. */
export interface RequestFacts {
  readonly startedAt: number
  operation: string | null
  reads: number
  cost: number
}

const facts = new WeakMap<Request, RequestFacts>()

/** The facts of a request; the first to ask starts its clock. */
export function factsOf(request: Request): RequestFacts {
  const found = facts.get(request) ?? { startedAt: performance.now(), operation: null, reads: 0, cost: 0 }
  facts.set(request, found)
  return found
}
