import { isRunByNpm } from '../config.ts'

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
  if (isRunByNpm()) stopWithParent(stop)
  return stop.signal
}

/** Whoever ends npm ends us, though the shell between us says nothing. */
function stopWithParent(stop: AbortController): void {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop.abort()
  }, 250)
  watch.unref()
}
