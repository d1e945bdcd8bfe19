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

// Planning a new statement can take long on a slow machine, and it is the test's own limit that ends it; tests of the
// product's limits set these. Programs outside of vitest read this file as well, so nothing here is scaled.

const fiveMinutes = 300_000

/** Reads may take minutes. */
export const patientLimits: GraphLimits = {
  ...defaultLimits,
  transactionTimeout: fiveMinutes,
  planningTimeout: fiveMinutes,
  acquisitionTimeout: fiveMinutes,
}

/** Requests may take minutes. */
export const patientSettings = { ...standardSettings, requestTimeout: fiveMinutes }

/** The same for a program that a test starts. */
export const patientEnvironment = {
  NEO4J_TRANSACTION_TIMEOUT_MS: String(fiveMinutes),
  NEO4J_PLANNING_TIMEOUT_MS: String(fiveMinutes),
  NEO4J_ACQUISITION_TIMEOUT_MS: String(fiveMinutes),
  REQUEST_TIMEOUT_MS: String(fiveMinutes),
}
