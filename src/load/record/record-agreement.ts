import type { Agreement } from '../../model/agreement.ts'
import { citeFact } from './cite-fact.ts'
import type { Evidence } from './evidence.ts'
import { joinRecords, makeNode, makeRelationship, type Records } from './record.ts'
import { recordEntity } from './record-entity.ts'

/** An agreement with its provisions; one that is a text alone rests on the evidence of the agreement. */
export function recordAgreement(value: Agreement, evidence: Evidence): Records {
  const provisions = value.provisions.map((provision, index) => {
    const own = typeof provision === 'string' ? null : provision
    const { text, confirmedBy, disputedBy, cite } = own ?? { text: String(provision), cite: value.cite }
    const id = `${value.slug}/provision-${index + 1}`
    const agreement = `Agreement:${value.slug}`
    const { citations, knownFrom } = evidence.support(cite)
    const cited = own ? citeFact(id, agreement, citations, { property: 'provision', value: text }) : []
    return {
      nodes: [
        makeNode(['Provision'], id, {
          properties: { text, confirmedBy, disputedBy, citations },
          counts: { position: index + 1 },
          days: { knownFrom },
        }),
      ],
      relationships: [makeRelationship('PROVIDES', agreement, id, { days: { knownFrom } }), ...cited],
    }
  })
  return joinRecords(recordEntity({ concept: 'agreements', value }, evidence), ...provisions)
}
