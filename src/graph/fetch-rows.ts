/** What a statement of the driver ends with. */
interface Result {
  readonly records: readonly { toObject(): Record<string, unknown> }[]
}

/** Sends a statement and gives its rows as plain objects. */
export async function fetchRows(send: () => PromiseLike<Result>): Promise<Record<string, unknown>[]> {
  const { records } = await withoutTrace(send)
  return records.map((record) => record.toObject())
}

/** The driver takes down where each statement comes from; that costs as much as the rest of sending it, and nobody reads it. */
function withoutTrace<Sent>(send: () => Sent): Sent {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return send()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
