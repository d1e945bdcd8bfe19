import type { Evidence } from '../../seed/records/evidence.ts'
import type { Draft } from '../../seed/records/record.ts'
import type { Statement } from '../../src/model/statement.ts'

interface Quote {
  readonly speaker: string
  readonly subject: string
  statements: number
  firstOn: string | null
  lastOn: string | null
  knownFrom: string
}

/** Who was quoted on what, how often and when, gathered while statements go by. */
export class Quotes {
  readonly #quotes = new Map<string, Quote>()

  add({ speaker, about, saidOn, cite, excerpt }: Statement, evidence: Evidence): void {
    const { knownFrom } = evidence.support(cite, excerpt)
    for (const subject of about) {
      const key = `${speaker}|${subject}`
      const quote = this.#quotes.get(key) ?? { speaker, subject, statements: 0, firstOn: null, lastOn: null, knownFrom }
      quote.statements += 1
      if (knownFrom < quote.knownFrom) quote.knownFrom = knownFrom
      if (saidOn && (!quote.firstOn || saidOn < quote.firstOn)) quote.firstOn = saidOn
      if (saidOn && (!quote.lastOn || saidOn > quote.lastOn)) quote.lastOn = saidOn
      this.#quotes.set(key, quote)
    }
  }

  *summarize(): Generator<{ speaker: string; subject: string; draft: Draft }> {
    for (const { speaker, subject, statements, firstOn, lastOn, knownFrom } of this.#quotes.values())
      yield { speaker, subject, draft: { counts: { statements }, dates: { firstOn, lastOn }, days: { knownFrom } } }
  }
}
