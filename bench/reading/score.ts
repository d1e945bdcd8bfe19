import { foldName } from '../../src/model/text/fold-name.ts'
import { levelTypography } from '../../src/model/text/normalise-paragraph.ts'
import type { KnownEntity } from '../../src/read/names/known-names.ts'
import type { Proposals, QuoteLine } from '../../src/read/propose.ts'
import type { Gold, GoldStatement } from './gold.ts'
import type { GoldSpan } from './spans.ts'

/** How many of the gold were found, and how many of what was proposed are right. */
export interface Score {
  readonly what: string
  readonly gold: number
  readonly found: number
  readonly proposed: number
  readonly right: number
  readonly misses: readonly string[]
}

const FOUR = ['Person', 'Organization', 'Country', 'Commodity']

/** Scores what was proposed of one article against the seed. */
export function scoreArticle(slug: string, gold: Gold, proposals: Proposals, known: readonly KnownEntity[]): Score[] {
  const byId = new Map(known.map((entity) => [entity.id, entity]))
  return [
    ...scoreQuotes(slug, gold, proposals, byId),
    ...FOUR.map((type) => scoreEntities(slug, type, gold, proposals, byId)),
    ...scoreStatements(slug, gold, proposals, byId),
    ...scoreMeasures(slug, gold, proposals, byId),
    scoreDays(slug, gold, proposals, byId),
  ]
}

type Known = ReadonlyMap<string, KnownEntity>

/** Whether two names, each with its aliases, may be one's. */
function isSame(
  one: { readonly name: string; readonly aliases: readonly string[] },
  other: { readonly name: string; readonly aliases: readonly string[] },
): boolean {
  const names = new Set([one.name, ...one.aliases].map(foldName))
  return [other.name, ...other.aliases].some((name) => names.has(foldName(name)))
}

/** Quotations: of each statement in the speaker's words the span that holds its excerpt; a span is right where such a statement cites its paragraph. */
function scoreQuotes(
  slug: string,
  { statements }: Gold,
  { quotes, statements: proposed }: Proposals,
  known: Known,
): Score[] {
  const direct = statements.filter(({ entry }) => entry.mode !== 'INDIRECT' && entry.excerpt)
  const spans = proposed.filter(({ excerpt }) => excerpt !== null)
  const level = (text: string) => levelTypography(text).toLowerCase()
  const holding = (one: GoldStatement) =>
    spans.filter(
      ({ paragraph, excerpt }) =>
        one.paragraphs.includes(paragraph) &&
        excerpt !== null &&
        overlaps(level(excerpt), level(one.entry.excerpt ?? '')),
    )
  const speakerOf = (id: string) => known.get(id) ?? { name: id, aliases: [] }
  const found = direct.filter((one) => spans.some(({ paragraph }) => one.paragraphs.includes(paragraph)))
  const right = direct.filter((one) =>
    (holding(one).length > 0 ? holding(one) : spans.filter(({ paragraph }) => one.paragraphs.includes(paragraph))).some(
      ({ speaker, aliases }) => isSame({ name: speaker, aliases }, speakerOf(one.entry.speaker)),
    ),
  )
  const isCited = ({ paragraph }: { paragraph: number }) =>
    direct.some(({ paragraphs }) => paragraphs.includes(paragraph))
  const isSpoken = ({ paragraph, speaker, aliases }: (typeof spans)[number]) =>
    direct.some(
      ({ paragraphs, entry }) =>
        paragraphs.includes(paragraph) && isSame({ name: speaker, aliases }, speakerOf(entry.speaker)),
    )
  const bands = (['sure', 'likely', 'look'] as const).map((band): Score => {
    const list = spans.filter((span) => span.band === band)
    return {
      what: `quotation, band ${band}`,
      gold: spans.length,
      found: list.length,
      proposed: list.length,
      right: list.filter(isSpoken).length,
      misses: [],
    }
  })
  return [
    {
      what: 'quotation',
      gold: direct.length,
      found: found.length,
      proposed: spans.length,
      right: spans.filter(isCited).length,
      misses: direct.filter((one) => !found.includes(one)).map(({ entry }) => `${slug} ${entry.slug}`),
    },
    {
      what: 'speaker of quotation',
      gold: direct.length,
      found: right.length,
      proposed: spans.length,
      right: spans.filter(isSpoken).length,
      misses: [
        ...direct
          .filter((one) => !right.includes(one))
          .map(({ entry }) => `${slug} ${entry.speaker} “${entry.excerpt}”`),
        ...spans
          .filter((span) => !isSpoken(span))
          .map(({ paragraph, speaker, excerpt, rule }) => `${slug}#${paragraph} not ${speaker} “${excerpt}” (${rule})`),
      ],
    },
    ...bands,
    {
      what: 'marks that are no quotation',
      gold: quotes.length,
      found: quotes.filter(({ quote }) => !quote).length,
      proposed: 0,
      right: 0,
      misses: [],
    },
  ]
}

function overlaps(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one) || other.startsWith(one.slice(0, 20))
}

function scoreEntities(slug: string, type: string, { entities }: Gold, proposals: Proposals, known: Known): Score {
  const gold = [...entities].filter((id) => id.startsWith(`${type}:`)).flatMap((id) => known.get(id) ?? [])
  const proposed = proposals.entities.filter((entity) => entity.type === type)
  const found = new Set<string>()
  const wrong: string[] = []
  for (const { id, name, aliases, rule } of proposed) {
    const match = gold.find((one) => (id === null ? isSame(one, { name, aliases }) : one.id === id))
    if (match && !found.has(match.id)) found.add(match.id)
    else wrong.push(`${slug} ${match ? 'again ' : 'not '}${name} (${id ?? rule})`)
  }
  const missed = gold.filter(({ id }) => !found.has(id)).map(({ id }) => `${slug} ${id}`)
  return {
    what: `entity, ${type}`,
    gold: gold.length,
    found: found.size,
    proposed: proposed.length,
    right: found.size,
    misses: [...missed, ...wrong],
  }
}

/** Statements: a proposal with the speaker and a paragraph that a statement of the seed cites. */
function scoreStatements(slug: string, { statements }: Gold, proposals: Proposals, known: Known): Score[] {
  const isOf = (one: GoldStatement, proposal: Proposals['statements'][number]) =>
    one.paragraphs.includes(proposal.paragraph) &&
    isSame(
      { name: proposal.speaker, aliases: proposal.aliases },
      known.get(one.entry.speaker) ?? { name: '', aliases: [] },
    )
  const proposed = [...new Map(proposals.statements.map((one) => [`${one.speaker}#${one.paragraph}`, one])).values()]
  const wrong = proposed.filter((proposal) => !statements.some((one) => isOf(one, proposal)))
  const modes = (['DIRECT', 'MIXED', 'INDIRECT'] as const).map((mode): Score => {
    const gold = statements.filter(({ entry }) => entry.mode === mode)
    const missed = gold.filter((one) => !proposals.statements.some((proposal) => isOf(one, proposal)))
    return {
      what: `statement, ${mode}`,
      gold: gold.length,
      found: gold.length - missed.length,
      proposed: 0,
      right: 0,
      misses: missed.map(({ entry, paragraphs }) => `${slug}#${paragraphs.join(',')} ${entry.speaker}: ${entry.gist}`),
    }
  })
  const all = {
    what: 'statement, all modes',
    gold: statements.length,
    found: modes.reduce((sum, { found }) => sum + found, 0),
    proposed: proposed.length,
    right: proposed.length - wrong.length,
  }
  return [
    ...modes,
    { ...all, misses: wrong.map(({ paragraph, speaker, rule }) => `${slug}#${paragraph} not ${speaker} (${rule})`) },
  ]
}

/**
 * Measures: kind, imposer and one of the targets are the seed's; the kind that says no more than that exports are restricted fits every kind
 * that does. With rate: the log has that rate, or neither has one.
 */
function scoreMeasures(slug: string, { measures }: Gold, proposals: Proposals, known: Known): Score[] {
  const nameOf = (id: string) => known.get(id) ?? { name: id, aliases: [] }
  const isKind = (one: string, other: string) =>
    one === other || (other === 'EXPORT_CONTROL' && one.startsWith('EXPORT_'))
  const isOf = (
    gold: Gold['measures'][number],
    { measure, imposer, imposerAliases, targets }: Proposals['measures'][number],
  ) =>
    isKind(gold.kind, measure) &&
    gold.imposedBy.some((id) => imposer !== null && isSame({ name: imposer, aliases: imposerAliases }, nameOf(id))) &&
    (gold.targets.length === 0 || gold.targets.some(({ to }) => targets.some((target) => isSame(target, nameOf(to)))))
  const hasRate = (gold: Gold['measures'][number], { rate }: Proposals['measures'][number]) => {
    const rates = gold.log.flatMap((entry) => entry.rate ?? [])
    return rate === null ? rates.length === 0 : rates.includes(rate)
  }
  const score = (what: string, fits: typeof isOf): Score => {
    const found = measures.filter((gold) => proposals.measures.some((proposal) => fits(gold, proposal)))
    const wrong = proposals.measures.filter((proposal) => !measures.some((gold) => fits(gold, proposal)))
    const misses = [
      ...measures.filter((gold) => !found.includes(gold)).map((gold) => `${slug} ${gold.slug}`),
      ...wrong.map(
        ({ paragraph, measure, imposer, targets, rule }) =>
          `${slug}#${paragraph} not ${measure} of ${imposer} on ${targets.map(({ name }) => name).join(', ')} (${rule})`,
      ),
    ]
    return {
      what,
      gold: measures.length,
      found: found.length,
      proposed: proposals.measures.length,
      right: proposals.measures.length - wrong.length,
      misses,
    }
  }
  return [
    score('measure: kind, imposer, target', isOf),
    { ...score('measure, with rate', (gold, proposal) => isOf(gold, proposal) && hasRate(gold, proposal)), misses: [] },
  ]
}

/** Days: of the statements with a day that the seed has too, those whose day is the seed's. */
function scoreDays(slug: string, { statements }: Gold, proposals: Proposals, known: Known): Score {
  const matched = proposals.statements.flatMap((proposal) => {
    const gold = statements.filter(
      (one) =>
        one.paragraphs.includes(proposal.paragraph) &&
        isSame(
          { name: proposal.speaker, aliases: proposal.aliases },
          known.get(one.entry.speaker) ?? { name: '', aliases: [] },
        ),
    )
    return proposal.day !== null && gold.length > 0 ? [{ proposal, days: gold.flatMap(({ days }) => days) }] : []
  })
  const right = matched.filter(({ proposal, days }) => days.includes(proposal.day ?? ''))
  const dated = statements.filter(({ days }) => days.some((day) => /^\d{4}-\d\d-\d\d$/u.test(day)))
  const misses = matched
    .filter((one) => !right.includes(one))
    .map(({ proposal, days }) => `${slug}#${proposal.paragraph} ${proposal.day}, not ${days.join(' or ') || 'any'}`)
  return {
    what: 'day of a statement',
    gold: dated.length,
    found: right.filter(({ proposal }) => proposal.day?.length === 10).length,
    proposed: matched.length,
    right: right.length,
    misses,
  }
}

/** Spans that somebody annotated: exact places, and who speaks by name or alias. */
export function scoreSpans(slug: string, gold: readonly GoldSpan[], { quotes }: Proposals, text: string): Score[] {
  const said = gold.filter(({ quote }) => quote)
  const proposed = quotes.filter(({ quote }) => quote)
  const key = ({ start, end }: { start: number; end: number }) => `${start}-${end}`
  const byPlace = new Map<string, QuoteLine>(proposed.map((quote) => [key(quote), quote]))
  const isRight = (span: GoldSpan) => {
    const quote = byPlace.get(key(span))
    return quote?.speaker && span.speaker
      ? isSame({ name: quote.speaker, aliases: quote.aliases }, { name: span.speaker, aliases: span.aliases })
      : quote !== undefined && !span.speaker && !quote.speaker
  }
  const found = said.filter((span) => byPlace.has(key(span)))
  const places = new Set(said.map(key))
  const right = said.filter(isRight)
  const points = [...text]
  const show = ({ start, end }: { start: number; end: number }) =>
    `${slug} ${points.slice(start, end).join('').slice(0, 60)}`
  const bands = (['sure', 'likely', 'look'] as const).map((band): Score => {
    const list = proposed.filter((quote) => quote.band === band)
    const good = list.filter((quote) => said.some((span) => key(span) === key(quote) && isRight(span)))
    return {
      what: `span, band ${band}`,
      gold: proposed.length,
      found: list.length,
      proposed: list.length,
      right: good.length,
      misses: [],
    }
  })
  return [
    {
      what: 'span',
      gold: said.length,
      found: found.length,
      proposed: proposed.length,
      right: proposed.filter((quote) => places.has(key(quote))).length,
      misses: [
        ...said.filter((span) => !found.includes(span)).map((span) => `${show(span)}`),
        ...proposed.filter((quote) => !places.has(key(quote))).map((quote) => `${show(quote)} is none`),
      ],
    },
    {
      what: 'speaker of span',
      gold: said.length,
      found: right.length,
      proposed: proposed.length,
      right: right.length,
      misses: said
        .filter((span) => found.includes(span) && !right.includes(span))
        .map((span) => `${show(span)}: ${span.speaker}, not ${byPlace.get(key(span))?.speaker}`),
    },
    ...bands,
  ]
}
