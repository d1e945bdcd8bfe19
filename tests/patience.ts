import { defaultLimits, type GraphLimits } from '../src/graph/limits.ts'
import { standardSettings } from '../src/server/service-settings.ts'

// A busy machine may take long to plan a statement for the first time; tests of deadlines set their own.

/** Reads may take a minute. */
export const patientLimits: GraphLimits = { ...defaultLimits, transactionTimeout: 60_000, acquisitionTimeout: 60_000 }

/** Requests may take a minute. */
export const patientSettings = { ...standardSettings, requestTimeout: 60_000 }
