import { LRUCache } from 'lru-cache'

/** A response body as it was sent, and the state of the graph that it was read in. */
export interface Answer {
  readonly state: string
  readonly body: Buffer
}

/** The bytes that an entry takes besides its body: its key, its state and the cache's own records. */
const OVERHEAD = 500
/** The largest answer that is kept, as a part of the whole cache. */
const LARGEST = 1 / 4

/** Answers by their cache key. */
export interface Answers {
  get(question: string): Answer | undefined
  /** Keeps a text as the answer in this state, and returns it. */
  keep(question: string, state: string, text: string): string
  readonly count: number
  readonly bytes: number
}

/** Keeps answers up to this many bytes; the least recently used go first. */
export function keepAnswers(bytes: number): Answers {
  const answers = new LRUCache<string, Answer>({
    maxSize: bytes,
    maxEntrySize: Math.max(1, Math.floor(bytes * LARGEST)),
    sizeCalculation: ({ body }) => body.byteLength + OVERHEAD,
  })
  return {
    get: (question) => answers.get(question),
    keep: (question, state, text) => {
      answers.set(question, { state, body: Buffer.from(text) })
      return text
    },
    get count() {
      return answers.size
    },
    get bytes() {
      return answers.calculatedSize
    },
  }
}
