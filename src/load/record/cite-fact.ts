import { makeRelationship, type RelationshipRecord } from './record.ts'

/** What of its subject a fact is: a property or type of relationship, with the value or the other end; nothing for the subject itself. */
interface Fact {
  readonly property?: string
  readonly value?: string | null | undefined
  readonly other?: string
}

/** One CITES for each passage that carries a fact, by which an article tells what its paragraphs carry; `id` is that of the fact. */
export function citeFact(
  id: string,
  subject: string,
  citations: readonly string[],
  fact: Fact = {},
): RelationshipRecord[] {
  return citations.map((citation) => {
    const article = `Article:${citation.slice(0, citation.indexOf('#'))}`
    const cites = makeRelationship('CITES', subject, article, { properties: { citation, ...fact } })
    return { ...cites, key: `CITES|${id}|${citation}` }
  })
}
