import type { Support } from './evidence.ts'
import { type Draft, makeRelationship, type RelationshipRecord } from './record.ts'

/** From, type, to. */
export type Triple = readonly [from: string, type: string, to: string]

/** Makes a relationship that carries its own evidence. */
export function relate([from, type, to]: Triple, support: Support, draft: Draft = {}): RelationshipRecord {
  return makeRelationship(type, from, to, {
    properties: { ...draft.properties, citations: support.citations },
    dates: draft.dates ?? {},
    days: { ...draft.days, knownFrom: support.knownFrom },
  })
}
