import { MOST_EXCERPT_WORDS } from '../model/shape/citation.ts'
import { countWords } from '../model/text/count-words.ts'
import { CodePoints } from './article/code-points.ts'
import { type Checkable, ProposalCheck } from './check-proposal.ts'
import { findDayNear } from './days/find-day.ts'
import type { MeasureFound } from './measures/find-measures.ts'
import type { Being } from './names/being.ts'
import type { EntityFound } from './names/list-entities.ts'
import type { Band } from './proposal.ts'
import type { DatedStatement, Reading } from './read-article.ts'
import type { Quote } from './speech/sieve.ts'

/** What every line says: of which article it is, where it stands (code points of the text), and why it is proposed. */
interface Line {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly band: Band
}

/** A marked span. */
export interface QuoteLine extends Line {
  readonly quote: boolean
  readonly speaker: string | null
  readonly aliases: readonly string[]
  /** Pieces of one utterance have the same; null for what is no quotation. */
  readonly group: number | null
}

export interface EntityLine extends Line {
  readonly kind: 'entity'
  /** The label that it has or would have in the graph. */
  readonly type: string
  readonly name: string
  readonly aliases: readonly string[]
  /** The graph's id; null if it is new. */
  readonly id: string | null
  /** The kind of an organization. */
  readonly organizationKind: string | null
  readonly paragraphs: readonly number[]
}

export interface StatementLine extends Line {
  readonly kind: 'statement'
  readonly mode: DatedStatement['mode']
  readonly speaker: string
  readonly aliases: readonly string[]
  readonly speakerId: string | null
  readonly paragraph: number
  readonly excerpt: string | null
  /** A draft that a model made; rules make none. */
  readonly gist: string | null
  readonly day: string | null
  readonly group: number
}

export interface MeasureLine extends Line {
  readonly kind: 'measure'
  /** Its kind in the graph's vocabulary. */
  readonly measure: MeasureFound['kind']
  readonly imposer: string | null
  readonly imposerId: string | null
  readonly imposerAliases: readonly string[]
  readonly targets: readonly {
    readonly name: string
    readonly id: string | null
    readonly aliases: readonly string[]
  }[]
  readonly goods: readonly string[]
  /** In percent. */
  readonly rate: number | null
  readonly status: MeasureFound['status']
  /** The id of the measure of the graph that a model takes it for; rules link none. */
  readonly known: string | null
  readonly day: string | null
  /** The words by which it answers something else. */
  readonly answers: string | null
  readonly paragraph: number
}

export interface DayLine extends Line {
  readonly kind: 'day'
  readonly text: string
  readonly day: string
  /** The statement that was made on it. */
  readonly group: number
}

/** A proposal that does not stand, and why. */
export interface RefusedLine extends Line {
  readonly kind: 'refused'
  readonly proposal: string
  readonly reason: string
}

/** Everything that is proposed of an article, checked, in the order in which it is printed. */
export interface Proposals {
  readonly quotes: readonly QuoteLine[]
  readonly entities: readonly EntityLine[]
  readonly statements: readonly StatementLine[]
  readonly measures: readonly MeasureLine[]
  readonly days: readonly DayLine[]
  readonly refused: readonly RefusedLine[]
}

/** Makes proposals of what was found, and takes out those that the article does not bear out. */
export function propose(reading: Reading): Proposals {
  const { article } = reading
  const points = new CodePoints(article.text)
  const place = ({ start, end }: { start: number; end: number }) => ({
    article: article.name,
    start: points.before(start),
    end: points.before(end),
  })
  const check = new ProposalCheck(article)
  const refused: RefusedLine[] = []
  const keep = <Kind extends Line>(line: Kind, kind: string, fault: string | null): Kind[] => {
    if (fault === null) return [line]
    const { article: name, start, end, rule, band } = line
    refused.push({ article: name, kind: 'refused', start, end, proposal: kind, reason: fault, rule, band })
    return []
  }
  const quotes = reading.quotes.map((quote) => ({ ...place(quote.marked), ...describeQuote(quote) }))
  const entities = reading.entities.flatMap((entity) => {
    const paragraphs = [
      ...new Set(
        entity.places.flatMap(
          ({ start }) => article.paragraphs.find((one) => one.start <= start && start < one.end)?.number ?? [],
        ),
      ),
    ]
    const line = { ...place(entity.places[0] ?? { start: 0, end: 0 }), ...describeEntity(entity), paragraphs }
    return keep(
      line,
      'entity',
      check.findFault({ paragraph: paragraphs[0] ?? 0, excerpt: null, names: [formsOf(entity.being)], numbers: [] }),
    )
  })
  const statements = reading.statements.flatMap((statement) => {
    const excerpt = cutExcerpt(reading, statement)
    const line = { ...place(statement), ...describeStatement(statement), excerpt }
    const claim: Checkable = {
      paragraph: statement.quotes[0]?.marked.paragraph ?? statement.paragraph.number,
      excerpt,
      names: [formsOf(statement.speaker)],
      numbers: [],
    }
    return keep(line, 'statement', check.findFault(claim))
  })
  const days = reading.statements.flatMap(({ day, group, band }): DayLine[] =>
    day
      ? [
          {
            ...place(day),
            kind: 'day',
            text: article.text.slice(day.start, day.end),
            day: day.day,
            group,
            rule: day.rule,
            band: band === 'look' ? 'look' : 'likely',
          },
        ]
      : [],
  )
  const measures = reading.measures.flatMap((measure) => {
    const line = {
      ...place(measure),
      ...describeMeasure(measure),
      day: findDayNear(article, measure.sentence, measure)?.day ?? null,
    }
    const beings = [measure.imposer ?? [], measure.targets].flat()
    const claim = {
      paragraph: measure.paragraph.number,
      excerpt: null,
      names: beings.map(formsOf),
      numbers: measure.rate === null ? [] : [measure.rate],
    }
    return keep(line, 'measure', check.findFault(claim))
  })
  return { quotes, entities, statements, measures, days, refused }
}

function formsOf({ name, aliases }: Being): string[] {
  return [name, ...aliases]
}

function describeQuote({ isQuote, speaker, group, rule, band }: Quote): Omit<QuoteLine, 'article' | 'start' | 'end'> {
  return {
    quote: isQuote,
    speaker: speaker?.name ?? null,
    aliases: [...(speaker?.aliases ?? [])],
    group: isQuote ? group : null,
    rule,
    band,
  }
}

function describeEntity({
  being,
  rule,
  band,
}: EntityFound): Omit<EntityLine, 'article' | 'start' | 'end' | 'paragraphs'> {
  const { label: type, name, aliases, id, bodyKind } = being
  return { kind: 'entity', type, name, aliases: [...aliases], id, organizationKind: bodyKind, rule, band }
}

function describeStatement({
  mode,
  speaker,
  paragraph,
  day,
  group,
  rule,
  band,
}: DatedStatement): Omit<StatementLine, 'article' | 'start' | 'end' | 'excerpt'> {
  return {
    kind: 'statement',
    mode,
    speaker: speaker.name,
    aliases: [...speaker.aliases],
    speakerId: speaker.id,
    paragraph: paragraph.number,
    gist: null,
    day: day?.day ?? null,
    group,
    rule,
    band,
  }
}

function describeMeasure({
  kind,
  imposer,
  targets,
  goods,
  rate,
  status,
  answers,
  paragraph,
  rule,
  band,
}: MeasureFound): Omit<MeasureLine, 'article' | 'start' | 'end' | 'day'> {
  return {
    kind: 'measure',
    measure: kind,
    imposer: imposer?.name ?? null,
    imposerId: imposer?.id ?? null,
    imposerAliases: [...(imposer?.aliases ?? [])],
    targets: targets.map(({ name, id, aliases }) => ({ name, id, aliases: [...aliases] })),
    goods: goods.map(({ name }) => name),
    rate,
    status,
    known: null,
    answers,
    paragraph: paragraph.number,
    rule,
    band,
  }
}

/** The first words, twelve at most, of the longest piece of a statement in its first paragraph. */
function cutExcerpt({ article }: Reading, { quotes }: DatedStatement): string | null {
  const first = quotes[0]?.marked.paragraph
  const pieces = quotes
    .filter(({ marked }) => marked.paragraph === first)
    .map(({ marked }) => article.text.slice(marked.start, marked.end).trim())
  const longest = pieces.toSorted((one, other) => other.length - one.length)[0]
  if (longest === undefined) return null
  if (countWords(longest) <= MOST_EXCERPT_WORDS) return longest.replace(/,$/u, '')
  const words = longest.split(/(?<=\s)/u)
  // Signs stand between words at times, but hardly more of them than words.
  let count = Math.min(words.length, 4 * MOST_EXCERPT_WORDS)
  while (count > 1 && countWords(words.slice(0, count).join('')) > MOST_EXCERPT_WORDS) count -= 1
  return words
    .slice(0, count)
    .join('')
    .trim()
    .replace(/[,;:\p{Pd}]+$/u, '')
    .trim()
}
