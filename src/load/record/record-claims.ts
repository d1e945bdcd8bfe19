import type { Disagreement } from '../../model/claim.ts'
import type { Relationship } from '../../model/relationship.ts'
import { slugify } from '../../model/slugify.ts'
import type { Evidence } from './evidence.ts'
import { makeNode, makeRelationship, type Records, type RelationshipRecord } from './record.ts'
import { relate } from './relate.ts'

/** The values on which sources differ, one claim for each value and citation. */
export function recordDisagreement({ about, property, values }: Disagreement, evidence: Evidence): Records {
  const claims = values.flatMap(({ cite, ...value }) =>
    evidence.findPassages(cite).map((passage) => ({ ...value, citation: passage.id, knownFrom: passage.knownFrom })),
  )
  const numbered = claims.map((claim, index) => ({
    ...claim,
    position: index + 1,
    id: `${about}/${slugify(property)}/${index + 1}`,
  }))
  return {
    nodes: numbered.map(({ id, value, rank, note, position, citation, knownFrom }) =>
      makeNode(['Claim'], id, {
        properties: { property, value, rank, note, citation },
        counts: { position },
        days: { knownFrom },
      }),
    ),
    relationships: numbered.map(({ id, knownFrom }) => makeRelationship('CLAIMED', about, id, { days: { knownFrom } })),
  }
}

/** A relationship that stands for itself in the seed. */
export function recordRelationship(relationship: Relationship, evidence: Evidence): RelationshipRecord {
  const { type, subject, object, share, commodity, volume, unit, from, to, cite } = relationship
  const properties = { share, commodity, volume, unit }
  return relate([subject, type, object], evidence.support(cite), { properties, dates: { from, to } })
}
