import { type Concept, type CorpusEntry, concepts } from '../../model/concepts.ts'
import { checkEntry } from '../check/check-entry.ts'
import { listShapeErrors } from './check-shape.ts'

/** An entry that holds by itself, or what is wrong with it. */
export type Parsed = { readonly entry: CorpusEntry } | { readonly problems: readonly string[] }

/** Reads an entry from its line and checks all that can be checked without the others. */
export function parseEntry(concept: Concept, text: string): Parsed {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { problems: [`not JSON: ${error instanceof Error ? error.message : 'unreadable'}`] }
  }
  const parsed = concepts[concept].shape.safeParse(value)
  if (!parsed.success) return { problems: listShapeErrors(parsed.error.issues).map(({ message }) => message) }
  // TypeScript does not see that a concept's shape gives this concept's entries.
  const entry = { concept, value: parsed.data } as CorpusEntry
  const problems = checkEntry(entry)
  return problems.length > 0 ? { problems } : { entry }
}
