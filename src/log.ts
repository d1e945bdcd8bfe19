import { type Logger, pino } from 'pino'
import { PinoPretty } from 'pino-pretty'
import type { Config } from './config.ts'

const STDERR = 2

/** The service's log: one JSON object a line on stderr, or readable lines where that is a terminal. */
export function openLog(level: Config['logLevel']): Logger {
  const destination = process.stderr.isTTY
    ? PinoPretty({ destination: STDERR, sync: true, singleLine: true, translateTime: 'SYS:HH:MM:ss.l' })
    : pino.destination({ dest: STDERR, sync: true })
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
}
