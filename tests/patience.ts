import { inject } from 'vitest'
import { defaultLimits, type GraphLimits } from '../src/graph/limits.ts'
import { standardSettings } from '../src/server/service-settings.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** How many times slower this machine is than the one that time limits were chosen on. */
    slowness: number
  }
}

/** So many seconds on a fast machine, in milliseconds; more on a slower one, where all work takes longer. */
export function seconds(count: number): number {
  return Math.ceil(count * 1_000 * inject('slowness'))
}

// Planning a new statement can take long; tests of time limits set their own.

/** Reads may take a minute. */
export const patientLimits: GraphLimits = { ...defaultLimits, transactionTimeout: 60_000, acquisitionTimeout: 60_000 }

/** Requests may take a minute. */
export const patientSettings = { ...standardSettings, requestTimeout: 60_000 }
