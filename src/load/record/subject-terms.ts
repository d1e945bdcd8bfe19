import { joinNameTerms } from '../../model/text/search-words.ts'
import type { Records } from './record.ts'

/** Gives statements the terms of the names by which their subjects and speakers go; entities come before statements in every collection. */
export class SubjectTerms {
  readonly #terms = new Map<string, string>()

  /** The records of an entry, statements with these terms; entities are remembered. */
  add({ nodes, relationships }: Records): Records {
    return {
      relationships,
      nodes: nodes.map((node) => {
        const { nameTerms } = node.properties
        if (typeof nameTerms === 'string') this.#terms.set(node.id, nameTerms)
        if (node.labels[0] !== 'Statement') return node
        const named = relationships.filter(({ type }) => type === 'ABOUT' || type === 'MADE_BY')
        const terms = named.flatMap(({ to }) => this.#terms.get(to) ?? [])
        return { ...node, properties: { ...node.properties, nameTerms: joinNameTerms(terms) } }
      }),
    }
  }
}
