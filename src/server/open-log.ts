import { type Logger, pino } from 'pino'
import { PinoPretty } from 'pino-pretty'
import type { Config } from '../config.ts'

const STDERR = 2
/** Lines are written together: when so many bytes have come together, after so many milliseconds, and at exit. */
const CHUNK = 4_096
const PAUSE = 250
/** So many characters wait for a disk that is full, or a reader that is slow; what comes then is left out. */
const MOST_WAITING = 1_000_000

/** The service's log: one JSON object a line on stderr, or readable lines where that is a terminal. The service goes on where neither can be written. */
export function openLog(level: Config['logLevel']): Logger {
  const destination = process.stderr.isTTY
    ? PinoPretty({ destination: openStderr({ sync: true }), singleLine: true, translateTime: 'SYS:HH:MM:ss.l' })
    : openStderr({ sync: false, minLength: CHUNK, periodicFlush: PAUSE })
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
}

/** While nothing can be written, nothing is flushed either: at the exit that would go on for ever. */
function openStderr(options: { sync: boolean; minLength?: number; periodicFlush?: number }) {
  const destination = pino.destination({ dest: STDERR, maxLength: MOST_WAITING, ...options })
  const { flush, flushSync } = destination
  const leave = () => {}
  destination.on('error', () => Object.assign(destination, { flush: leave, flushSync: leave }))
  destination.on('write', () => Object.assign(destination, { flush, flushSync }))
  return destination
}
