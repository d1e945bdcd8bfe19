import { toSpan } from '../../model/shape/edtf-date.ts'
import { makeRelationship, type Records, type RelationshipRecord } from './record.ts'

/** How often one speaker was quoted on one subject so far, when, and by which citations. */
export interface Quote {
  readonly speaker: string
  readonly subject: string
  statements: number
  firstOn: string | null
  lastOn: string | null
  knownFrom: string
  citations: string[]
}

/** Derives QUOTED_ON from utterances as they are recorded: for each speaker and subject the number, first and last day, and passages. */
export class Quotes {
  readonly #quotes = new Map<string, Quote>()

  /** Counts an utterance by its records, for those speakers that are to be counted. */
  add({ nodes, relationships }: Records, isCounted: (speaker: string) => boolean): void {
    const [said] = nodes
    if (!said) return
    const { saidOn = null, citations = [] } = said.properties as { saidOn?: string; citations?: readonly string[] }
    const subjects = relationships.filter(({ type }) => type === 'ABOUT')
    const speakers = relationships.filter(({ type, to }) => type === 'MADE_BY' && isCounted(to))
    for (const made of speakers)
      for (const about of subjects)
        this.include({
          ...{ speaker: made.to, subject: about.to, statements: 1, firstOn: saidOn, lastOn: saidOn },
          knownFrom: [made.days.knownFrom ?? '', about.days.knownFrom ?? ''].toSorted().at(-1) ?? '',
          citations: [...citations],
        })
  }

  /** Adds what was counted elsewhere. */
  include(quote: Quote): void {
    const key = `${quote.speaker}|${quote.subject}`
    const known = this.#quotes.get(key)
    if (known) join(known, quote)
    else this.#quotes.set(key, { ...quote, citations: [...quote.citations] })
  }

  /** The quotes of every pair of speaker and subject seen. */
  list(): Iterable<Readonly<Quote>> {
    return this.#quotes.values()
  }

  /** The quotes as relationships. */
  *toRecords(): Generator<RelationshipRecord> {
    for (const { speaker, subject, statements, firstOn, lastOn, knownFrom, citations } of this.#quotes.values())
      yield makeRelationship('QUOTED_ON', speaker, subject, {
        properties: { citations: [...new Set(citations)].sort() },
        counts: { statements },
        dates: { firstOn, lastOn },
        days: { knownFrom },
      })
  }
}

function join(known: Quote, more: Quote): void {
  known.statements += more.statements
  if (more.knownFrom < known.knownFrom) known.knownFrom = more.knownFrom
  if (more.firstOn && (!known.firstOn || compareDates(more.firstOn, known.firstOn) < 0)) known.firstOn = more.firstOn
  if (more.lastOn && (!known.lastOn || compareDates(more.lastOn, known.lastOn) > 0)) known.lastOn = more.lastOn
  known.citations.push(...more.citations)
}

/** Orders dates by their first day, and the more precise first. */
function compareDates(one: string, other: string): number {
  if (one === other) return 0
  const [left, right] = [toSpan(one), toSpan(other)]
  if (left.earliest !== right.earliest) return left.earliest < right.earliest ? -1 : 1
  return left.latest < right.latest ? -1 : 1
}
