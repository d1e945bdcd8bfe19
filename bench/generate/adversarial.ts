import type { Records } from '../../seed/records/record.ts'
import type { Sources } from './sources.ts'

/** Adds shapes that make bad plans explode. */
export function addAdversarial(_sources: Sources, _add: (records: Records) => void): void {}
