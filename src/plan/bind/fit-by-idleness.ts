import type { Statement } from '../compile/statement.ts'

type Values = Readonly<Record<string, unknown>>

/** What of a statement depends on which parameters are null. */
type Sent = Pick<Statement, 'text' | 'decoders'>

/** Texts that one document may have, and characters of them all; who asks in yet another way gets the one that fits all. */
const MOST_TEXTS = 16
const MOST_CHARACTERS = 100_000

/**
 * The text of a statement for runs in which the same parameters are null: what they would leave idle is not part of it.
 * A document's callers leave out much the same arguments each time, so that the database still knows the plan.
 */
export function fitByIdleness(compile: (idle: ReadonlySet<string>) => Sent): (parameters: Values) => Sent | undefined {
  const known = new Map<string, Sent>()
  let characters = 0
  return (parameters) => {
    const idle = Object.keys(parameters).filter((name) => parameters[name] === null)
    const key = idle.join(' ')
    const sent = known.get(key)
    if (sent || known.size === MOST_TEXTS || characters >= MOST_CHARACTERS) return sent
    const fresh = compile(new Set(idle))
    characters += fresh.text.length
    known.set(key, fresh)
    return fresh
  }
}
