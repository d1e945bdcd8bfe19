import type { Agreement } from '../../model/agreement.ts'
import type { Evidence } from './evidence.ts'
import { joinRecords, makeNode, makeRelationship, type Records } from './record.ts'
import { recordEntity } from './record-entity.ts'

/** An agreement with its provisions; one that is a text alone rests on the evidence of the agreement. */
export function recordAgreement(value: Agreement, evidence: Evidence): Records {
  const provisions = value.provisions.map((provision, index) => {
    const { text, confirmedBy, disputedBy, cite } =
      typeof provision === 'string' ? { text: provision, cite: value.cite } : provision
    const id = `${value.slug}/provision-${index + 1}`
    const { citations, knownFrom } = evidence.support(cite)
    return {
      nodes: [
        makeNode(['Provision'], id, {
          properties: { text, confirmedBy, disputedBy, citations },
          counts: { position: index + 1 },
          days: { knownFrom },
        }),
      ],
      relationships: [makeRelationship('PROVIDES', `Agreement:${value.slug}`, id, { days: { knownFrom } })],
    }
  })
  return joinRecords(recordEntity({ concept: 'agreements', value }, evidence), ...provisions)
}
