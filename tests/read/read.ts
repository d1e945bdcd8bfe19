import { readPlainArticle } from '../../src/read/article/article.ts'
import type { KnownEntity } from '../../src/read/names/known-names.ts'
import { type Proposals, propose } from '../../src/read/propose.ts'
import { readArticle } from '../../src/read/read-article.ts'

/** Reads paragraphs as an article of a Thursday. */
export function read(paragraphs: string | readonly string[], known: readonly KnownEntity[] = []): Proposals {
  const text = typeof paragraphs === 'string' ? paragraphs : paragraphs.join('\n\n')
  const published = { earliest: '2025-10-30', latest: '2025-10-30' }
  return propose(readArticle(readPlainArticle('made-up', text, { published }), known))
}

/** Each quotation with its speaker; a marked span that is none has a dash. */
export function listSpeakers(paragraphs: string | readonly string[], known: readonly KnownEntity[] = []): string[] {
  return read(paragraphs, known).quotes.map(({ quote, speaker }) => (quote ? (speaker ?? '?') : '–'))
}

/** A known entity with the usual blanks. */
export function know(id: string, name: string, rest: Partial<KnownEntity> = {}): KnownEntity {
  const [label = ''] = id.split(':')
  return { id, label: label as KnownEntity['label'], name, aliases: [], kind: null, places: [], roles: [], ...rest }
}
