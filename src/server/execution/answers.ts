import { LRUCache } from 'lru-cache'

/** An answer as it was sent, and of which state of the graph it is. */
export interface Answer {
  readonly state: string
  readonly body: Buffer
}

/** What an entry takes besides its body: the key, the state and their places, in bytes. */
const OVERHEAD = 500
/** The largest answer that is kept, as a part of all. */
const LARGEST = 1 / 4

/** Answers by what was asked. */
export interface Answers {
  get(question: string): Answer | undefined
  /** Keeps a text as the answer of a state, and gives it back. */
  keep(question: string, state: string, text: string): string
  readonly count: number
  readonly bytes: number
}

/** Keeps answers in so many bytes at most: what was asked for longest ago goes first. */
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
