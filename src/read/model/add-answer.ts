import { countWords } from '../../model/text/count-words.ts'
import { foldName } from '../../model/text/fold-name.ts'
import type { Article, Paragraph } from '../article/article.ts'
import { CodePoints } from '../article/code-points.ts'
import { ProposalCheck } from '../check-proposal.ts'
import { indexNames, type KnownEntity } from '../names/known-names.ts'
import type { Band } from '../proposal.ts'
import type { EntityLine, MeasureLine, Proposals, RefusedLine, StatementLine } from '../propose.ts'
import type { ModelAnswer } from './answer.ts'

/** The rule that a model's own proposals name. */
const RULE = 'model'
/** So many items of a kind are read of an answer. */
const MOST = 200
const LONGEST_REASON = 300

interface Found {
  readonly article: Article
  readonly proposals: Proposals
  readonly known: readonly KnownEntity[]
}

/**
 * Adds what a model answered to what the rules propose, through the same check; what fails is listed as refused. Nothing of a model is
 * sure: where both agree on speaker and words, what was worth a look becomes likely; where they differ, both are proposed.
 */
export function addAnswer(found: Found, answers: readonly ModelAnswer[], offered: ReadonlySet<string>): Proposals {
  const merger = new Merger(found, offered)
  for (const { entities } of answers) for (const one of entities.slice(0, MOST)) merger.addEntity(one)
  for (const { statements } of answers) for (const one of statements.slice(0, MOST)) merger.addStatement(one)
  for (const { measures } of answers) for (const one of measures.slice(0, MOST)) merger.addMeasure(one)
  return merger.proposals
}

type Item<List extends keyof ModelAnswer> = ModelAnswer[List][number]
type Named = Pick<EntityLine, 'name' | 'id' | 'aliases'>

class Merger {
  readonly #article: Article
  readonly #known: ReadonlyMap<string, KnownEntity>
  readonly #names: ReturnType<typeof indexNames>
  readonly #offered: ReadonlySet<string>
  readonly #check: ProposalCheck
  readonly #points: CodePoints
  readonly #quotes: Proposals['quotes']
  readonly #days: Proposals['days']
  readonly #entities: EntityLine[]
  readonly #statements: StatementLine[]
  readonly #measures: MeasureLine[]
  readonly #refused: RefusedLine[]

  constructor({ article, proposals, known }: Found, offered: ReadonlySet<string>) {
    this.#article = article
    this.#known = new Map(known.map((one) => [one.id, one]))
    this.#names = indexNames(known)
    this.#offered = offered
    this.#check = new ProposalCheck(article)
    this.#points = new CodePoints(article.text)
    this.#quotes = proposals.quotes
    this.#days = proposals.days
    this.#entities = [...proposals.entities]
    this.#statements = [...proposals.statements]
    this.#measures = [...proposals.measures]
    this.#refused = [...proposals.refused]
  }

  get proposals(): Proposals {
    return {
      quotes: this.#quotes,
      entities: this.#entities,
      // Those of the rules come first, so that a draft knows them again with and without a model.
      statements: this.#statements,
      measures: this.#measures,
      days: this.#days,
      refused: this.#refused,
    }
  }

  addEntity({ paragraph, type, name }: Item<'entities'>): void {
    if (this.#resolve(name)) return
    const place = this.#locate(paragraph, name)
    // A name stands in its paragraph as an excerpt does.
    const fault = this.#check.findFault({ paragraph, excerpt: name, names: [[name]], numbers: [] }) ?? place.fault
    if (fault !== null) {
      this.#refuse('entity', place, fault)
      return
    }
    const line = {
      ...this.#line(place, 'look'),
      kind: 'entity',
      type,
      name: place.text,
      aliases: [place.text],
    } as const
    this.#entities.push({ ...line, id: null, organizationKind: null, paragraphs: [paragraph] })
  }

  addStatement({ paragraph, excerpt: given, speaker: said, gist }: Item<'statements'>): void {
    const excerpt = trimMarks(given)
    const speaker = this.#resolve(said)
    const place = this.#locate(paragraph, excerpt)
    const fault =
      this.#check.findFault({ paragraph, excerpt, names: [formsOf(speaker, said)], numbers: [] }) ??
      place.fault ??
      (speaker ? null : `"${said}" is neither found by the rules nor proposed as an entity`)
    if (fault !== null || !speaker) {
      this.#refuse('statement', place, fault ?? '')
      return
    }
    const draft = this.#checkGist(gist, paragraph, place)
    const same = this.#statements.findIndex((one) => isSame(one, speaker) && overlaps(one, place))
    const before = this.#statements[same]
    if (before) {
      const band = before.rule === RULE ? before.band : moveUp(before.band)
      this.#statements[same] = { ...before, gist: before.gist ?? draft, band }
      return
    }
    const quote = this.#quotes.find((one) => one.quote && one.start <= place.start && place.end <= one.end)
    const differs = this.#statements.some((one) => overlaps(one, place)) || (quote?.speaker ?? null) !== null
    const words = quote ? countWords([...this.#article.text].slice(quote.start, quote.end).join('')) : 0
    this.#statements.push({
      ...this.#line(place, differs ? 'look' : this.#judge(paragraph, speaker)),
      kind: 'statement',
      mode: quote ? (words < 3 ? 'MIXED' : 'DIRECT') : 'INDIRECT',
      speaker: speaker.name,
      aliases: speaker.aliases,
      speakerId: speaker.id,
      paragraph,
      excerpt: quote ? place.text : null,
      gist: draft,
      day: null,
      group:
        1 + Math.max(0, ...this.#statements.map(({ group }) => group), ...this.#quotes.map(({ group }) => group ?? 0)),
    })
  }

  addMeasure(item: Item<'measures'>): void {
    const { paragraph, kind, rate, status } = item
    const excerpt = trimMarks(item.excerpt)
    const place = this.#locate(paragraph, excerpt)
    const imposer = this.#resolve(item.imposer)
    const target = item.target === null ? null : this.#resolve(item.target)
    const names = [formsOf(imposer, item.imposer), ...(item.target === null ? [] : [formsOf(target, item.target)])]
    const unknown = imposer ? (target === undefined ? item.target : null) : item.imposer
    const fault =
      this.#check.findFault({ paragraph, excerpt, names, numbers: rate === null ? [] : [rate] }) ??
      place.fault ??
      (unknown === null ? null : `"${unknown}" is neither found by the rules nor proposed as an entity`)
    if (fault !== null || !imposer) {
      this.#refuse('measure', place, fault ?? '')
      return
    }
    const known = this.#checkLink(item, place)
    const same = this.#measures.findIndex(
      (one) =>
        one.measure === kind &&
        one.paragraph === paragraph &&
        isSame({ speaker: one.imposer ?? '', speakerId: one.imposerId }, imposer) &&
        (!target ||
          one.targets.length === 0 ||
          one.targets.some(({ name, id }) => isSame({ speaker: name, speakerId: id }, target))) &&
        (rate === null || one.rate === null || one.rate === rate),
    )
    const before = this.#measures[same]
    if (before) {
      const band = before.rule === RULE ? before.band : moveUp(before.band)
      this.#measures[same] = { ...before, known: before.known ?? known, band }
      return
    }
    this.#measures.push({
      ...this.#line(place, this.#judge(paragraph, imposer)),
      kind: 'measure',
      measure: kind,
      imposer: imposer.name,
      imposerId: imposer.id,
      imposerAliases: imposer.aliases,
      targets: target ? [{ name: target.name, id: target.id, aliases: target.aliases }] : [],
      goods: [],
      rate,
      status,
      known,
      day: null,
      answers: null,
      paragraph,
    })
  }

  /** The link to a measure of the graph, if it was offered and is of the same kind. */
  #checkLink({ known, kind }: Item<'measures'>, place: Place): string | null {
    if (known === null) return null
    const fault = !this.#offered.has(known)
      ? `no measure "${known}" was offered`
      : this.#known.get(known)?.kind !== kind
        ? `${known} is of another kind than ${kind}`
        : null
    if (fault === null) return known
    this.#refuse('link', place, fault)
    return null
  }

  /** A draft of a gist, if the article bears out its names and numbers and the words are not the article's. */
  #checkGist(gist: string | null, paragraph: number, place: Place): string | null {
    const plain = gist?.replace(/[\s\p{C}]+/gu, ' ').trim() ?? ''
    if (plain === '') return null
    const places = this.#names.find(plain, 0).filter(({ isInner }) => !isInner)
    const found = new Set(this.#entities.map(({ id }) => id))
    const named = places
      .filter(({ ids }) => !ids.some((id) => found.has(id)))
      .map(({ ids }) => ids.flatMap((id) => formsOf(this.#known.get(id), '')))
    const capitals = Array.from(plain.matchAll(/(?<=\s)\p{Lu}[\p{L}\p{M}]+/gu))
      .filter(({ index }) => !places.some(({ start, end }) => start <= index && index < end))
      .map(([word]) => [word])
    const fault = this.#check.findGistFault(plain, { paragraph, names: [...named, ...capitals] })
    if (fault === null) return plain
    this.#refuse('gist', place, fault)
    return null
  }

  /** Who a model means: by the id of what is known, or by a name that the article or the graph has for one alone. */
  #resolve(given: string): Named | undefined {
    const folded = foldName(given)
    const isMeant = ({ id, name, aliases }: Named) =>
      id === given || [name, ...aliases].some((one) => foldName(one) === folded)
    const found = this.#entities.find(isMeant)
    if (found) return found
    // Somebody of the graph is meant only by the full name: a surname may be anybody's.
    const [known, ...others] = [...this.#known.values()].filter(
      (one) => isMeant(one) && (one.label !== 'Person' || hasWords(this.#article.text, one.name)),
    )
    return others.length > 0 ? undefined : known
  }

  #judge(paragraph: number, { name, aliases }: Named): Band {
    const cited = this.#article.paragraphs.find(({ number }) => number === paragraph)
    return [name, ...aliases].some((one) => hasWords(cited?.text ?? '', one)) ? 'likely' : 'look'
  }

  #line({ start, end }: Place, band: Band) {
    return { article: this.#article.name, start, end, rule: RULE, band }
  }

  #refuse(proposal: string, place: Place, reason: string): void {
    const plain = reason.replace(/\p{C}+/gu, ' ').slice(0, LONGEST_REASON)
    this.#refused.push({ ...this.#line(place, 'look'), kind: 'refused', proposal, reason: plain })
  }

  /** Where an excerpt stands, in the article's own signs; the whole paragraph where it is set in others. */
  #locate(number: number, excerpt: string): Place {
    const paragraph = this.#article.paragraphs.find((one) => one.number === number)
    if (!paragraph) return { start: 0, end: 0, text: excerpt, fault: null }
    const at = findWords(paragraph, excerpt)
    const [from, to] =
      at === -1 ? [paragraph.start, paragraph.end] : [paragraph.start + at, paragraph.start + at + excerpt.length]
    const text = at === -1 ? excerpt.replace(/\p{C}+/gu, '') : this.#article.text.slice(from, to)
    const isCut = at !== -1 && CUT.some((pattern) => pattern.test(` ${this.#article.text} `.slice(from, to + 2)))
    const fault = isCut ? `"${text}" begins or ends within a word` : null
    return { start: this.#points.before(from), end: this.#points.before(to), text, fault }
  }
}

/** Letters on both sides of an end. */
const CUT = [/^[\p{L}\p{N}]{2}/u, /[\p{L}\p{N}]{2}$/u]

/** A place in code points, with its words, and what is wrong with it. */
interface Place {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly fault: string | null
}

function findWords({ text }: Paragraph, excerpt: string): number {
  const exact = text.indexOf(excerpt)
  return exact === -1 ? level(text).indexOf(level(excerpt)) : exact
}

/** Signs that keyboards lack as keyboards have them, each for one. */
function level(text: string): string {
  return text.replace(/[‘’‛]/gu, "'").replace(/[“”‟]/gu, '"').replace(/[‐-―]/gu, '-').replace(/\s/gu, ' ')
}

/** Whether a text has a name as whole words. */
function hasWords(text: string, name: string): boolean {
  return ` ${foldName(text)} `.includes(` ${foldName(name)} `)
}

function trimMarks(excerpt: string): string {
  return excerpt.replace(/^[\s\p{Quotation_Mark}]+|[\s\p{Quotation_Mark}]+$/gu, '')
}

function formsOf(found: Pick<Named, 'name' | 'aliases'> | null | undefined, given: string): readonly string[] {
  return found ? [found.name, ...found.aliases] : [given]
}

function isSame({ speaker, speakerId }: Pick<StatementLine, 'speaker' | 'speakerId'>, { name, id }: Named): boolean {
  return id !== null && speakerId !== null ? id === speakerId : foldName(speaker) === foldName(name)
}

function overlaps(one: { start: number; end: number }, other: Place): boolean {
  return one.start < other.end && other.start < one.end
}

/** A model alone makes nothing sure. */
function moveUp(band: Band): Band {
  return band === 'look' ? 'likely' : band
}
