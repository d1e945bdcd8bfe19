import { toSpan } from '../../src/model/edtf-date.ts'
import type { Statement } from '../../src/model/statement.ts'
import type { Evidence } from './evidence.ts'
import { makeRelationship, type RelationshipRecord } from './record.ts'

/** QUOTED_ON, derived: for each speaker and subject how many statements, from when to when. */
export function deriveQuotedOn(statements: readonly Statement[], evidence: Evidence): RelationshipRecord[] {
  const quotes = statements.flatMap((statement) =>
    [...new Set(statement.about)].map((subject) => ({ subject, statement, pair: `${statement.speaker}|${subject}` })),
  )
  return [...Map.groupBy(quotes, ({ pair }) => pair).values()].flatMap((group) => {
    const [one] = group
    return one
      ? [
          summarizeQuotes(
            one.subject,
            group.map(({ statement }) => statement),
            evidence,
          ),
        ]
      : []
  })
}

function summarizeQuotes(subject: string, statements: readonly Statement[], evidence: Evidence): RelationshipRecord {
  const dates = statements.flatMap(({ saidOn }) => saidOn ?? []).toSorted(compareDates)
  const support = statements.map(({ cite, excerpt }) => evidence.support(cite, excerpt))
  const known = support.map(({ knownFrom }) => knownFrom).toSorted()
  return makeRelationship('QUOTED_ON', statements[0]?.speaker ?? '', subject, {
    properties: { citations: [...new Set(support.flatMap(({ citations }) => citations))].toSorted() },
    counts: { statements: statements.length },
    dates: { firstOn: dates[0], lastOn: dates.at(-1) },
    days: { knownFrom: known[0] },
  })
}

/** Orders dates by their first day, and the more precise first. */
function compareDates(one: string, other: string): number {
  const [left, right] = [toSpan(one), toSpan(other)]
  return left.earliest.localeCompare(right.earliest) || left.latest.localeCompare(right.latest)
}
