import { type Logger, pino } from 'pino'
import { PinoPretty } from 'pino-pretty'
import type { Config } from '../config.ts'

const STDERR = 2
/** Lines are buffered: they are written once there are this many bytes, after this many milliseconds, and at exit. */
const CHUNK = 4_096
const PAUSE = 250
/** How many characters wait for a full disk or a slow reader; lines beyond that are dropped. */
const MOST_WAITING = 1_000_000

/** The service's log: one JSON object a line on stderr, or readable lines on a terminal. The service keeps running when it cannot write them. */
export function openLog(level: Config['logLevel']): Logger {
  const destination = process.stderr.isTTY
    ? PinoPretty({ destination: openStderr({ sync: true }), singleLine: true, translateTime: 'SYS:HH:MM:ss.l' })
    : openStderr({ sync: false, minLength: CHUNK, periodicFlush: PAUSE })
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
}

/** After a write error nothing is flushed until a write succeeds: flushing at exit would never end. */
function openStderr(options: { sync: boolean; minLength?: number; periodicFlush?: number }) {
  const destination = pino.destination({ dest: STDERR, maxLength: MOST_WAITING, ...options })
  const { flush, flushSync } = destination
  const leave = () => {}
  destination.on('error', () => Object.assign(destination, { flush: leave, flushSync: leave }))
  destination.on('write', () => Object.assign(destination, { flush, flushSync }))
  return destination
}
