import type { Person } from '../../model/person.ts'
import { makeEntity, makeNames } from './entity-record.ts'
import type { Evidence } from './evidence.ts'
import { joinRecords, type Records } from './record.ts'
import { relate } from './relate.ts'

/** A person, and the positions that the person holds or held. */
export function recordPerson(person: Person, evidence: Evidence): Records {
  const { wikidataId, positions, cite } = person
  const id = `Person:${person.slug}`
  return joinRecords(makeNames('Person', person), {
    nodes: [makeEntity('Person', person, evidence.support(cite), { properties: { wikidataId } })],
    relationships: positions.map(({ role, at, from, to, cite: own }) =>
      relate([id, 'HOLDS', at], evidence.support(own), { properties: { role }, dates: { from, to } }),
    ),
  })
}
