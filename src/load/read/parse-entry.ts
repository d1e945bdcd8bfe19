import { type Concept, type CorpusEntry, corpusEntry } from '../../model/concepts.ts'
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
  const { data: entry, error } = corpusEntry.safeParse({ concept, value })
  if (!entry) return { problems: listShapeErrors(error.issues).map(({ message }) => message.replace(/^value\./, '')) }
  const problems = checkEntry(entry)
  return problems.length > 0 ? { problems } : { entry }
}
