import type { Statement } from '../compile/statement.ts'

type Values = Readonly<Record<string, unknown>>

/** What of a statement depends on the run. */
type Sent = Pick<Statement, 'text' | 'decoders'>

/** Texts that one document may have, and characters of them all; who asks in yet another way gets the one that fits all. */
const MOST_TEXTS = 16
const MOST_CHARACTERS = 100_000

/** What of a run shapes its statement. */
export interface RunShape {
  /** The parameters that are null. */
  readonly idle: ReadonlySet<string>
  /** The types that keys among the parameters tell, by parameter. */
  readonly types: ReadonlyMap<string, string>
}

/**
 * The text of a statement for runs in which the same parameters are null and keys tell the same types: what they would
 * leave idle is not part of it. A document's callers leave out much the same arguments each time, so that the database
 * still knows the plan.
 */
export function fitToRun(
  compile: (shape: RunShape) => Sent,
  readTypes: (parameters: Values) => ReadonlyMap<string, string>,
): (parameters: Values) => Sent | undefined {
  const known = new Map<string, Sent>()
  let characters = 0
  return (parameters) => {
    const idle = Object.keys(parameters).filter((name) => parameters[name] === null)
    const types = readTypes(parameters)
    const key = [...idle, ...[...types].map((pair) => pair.join(':'))].join(' ')
    const sent = known.get(key)
    if (sent || known.size === MOST_TEXTS || characters >= MOST_CHARACTERS) return sent
    const fresh = compile({ idle: new Set(idle), types })
    characters += fresh.text.length
    known.set(key, fresh)
    return fresh
  }
}
