/** A terminal's Ctrl-C reaches us twice within milliseconds when npm runs us: from the terminal and from npm. */
const echo = 500

/** Aborts on the first Ctrl-C or request to end; a second one, by a person, leaves at once. */
export function listenForStop(): AbortSignal {
  const stop = new AbortController()
  let first = 0
  const onSignal = () => {
    if (!stop.signal.aborted) {
      first = Date.now()
      stop.abort()
    } else if (Date.now() - first > echo) process.exit(130)
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal)
  return stop.signal
}
