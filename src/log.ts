import { type Logger, pino } from 'pino'
import { PinoPretty } from 'pino-pretty'
import type { Config } from './config.ts'

const STDERR = 2
/** Lines are written together: when so many bytes have come together, after so many milliseconds, and at exit. */
const CHUNK = 4_096
const PAUSE = 250

/** The service's log: one JSON object a line on stderr, or readable lines where that is a terminal. */
export function openLog(level: Config['logLevel']): Logger {
  const destination = process.stderr.isTTY
    ? PinoPretty({ destination: STDERR, sync: true, singleLine: true, translateTime: 'SYS:HH:MM:ss.l' })
    : pino.destination({ dest: STDERR, sync: false, minLength: CHUNK, periodicFlush: PAUSE })
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
}
