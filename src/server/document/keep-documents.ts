import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

const MOST_DOCUMENTS = 1_000
/** Of all that are kept; parsed, a character can take up to some forty bytes. */
const MOST_CHARACTERS = 2_000_000
/** Longer documents are parsed anew each time. */
const LONGEST = 50_000

/** Keeps what was parsed of so many documents and characters of them: what was asked for longest ago goes first. */
export function keepDocuments() {
  return { documentCache: keepByText<DocumentNode>(), errorCache: keepByText<object>() }
}

function keepByText<Value extends object>() {
  return new LRUCache<string, Value>({
    max: MOST_DOCUMENTS,
    maxSize: MOST_CHARACTERS,
    maxEntrySize: LONGEST,
    sizeCalculation: (_, text) => text.length + 1,
  })
}
