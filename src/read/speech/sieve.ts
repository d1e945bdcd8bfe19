import { countWords } from '../../model/text/count-words.ts'
import type { Article, Paragraph } from '../article/article.ts'
import type { Being } from '../names/being.ts'
import type { Roster } from '../names/roster.ts'
import { isHeading } from '../names/runs.ts'
import type { Band } from '../proposal.ts'
import type { Marked } from '../quotes/find-marked.ts'
import { KIN } from '../tables/roles.ts'
import { CONJUNCTIONS } from '../tables/small-words.ts'
import { cutTokens, groupSentences, type Token } from '../words/tokens.ts'
import { type Act, findActs, findTopic, isGoverned, isSubordinate } from './acts.ts'
import { type Chunk, chunkSentence } from './chunks.ts'
import { Resolver, type Speaker } from './resolve.ts'

/** A marked span, whether it is somebody's words, and whose. */
export interface Quote {
  readonly marked: Marked
  readonly isQuote: boolean
  readonly speaker: Being | null
  /** Quotations of one utterance have the same number. */
  readonly group: number
  readonly rule: string
  readonly band: Band
  /** The sentence that tells who said it. */
  readonly sentence: Sentence | null
}

/** A sentence of an article in the narrator's words, and what it tells of words. */
export interface Sentence {
  readonly paragraph: Paragraph
  readonly chunks: readonly Chunk[]
  readonly acts: readonly Telling[]
  readonly start: number
  readonly end: number
}

/** An act with its speakers. */
export interface Telling {
  readonly act: Act
  readonly speakers: readonly Speaker[]
}

/** What the sieve finds: every marked span, and every sentence. */
export interface Sieved {
  readonly quotes: readonly Quote[]
  readonly sentences: readonly Sentence[]
}

/** Says for each marked span whether it is a quotation and whose, by rules from the surest on. */
export function sieve(article: Article, roster: Roster, marked: readonly Marked[]): Sieved {
  return new Sieve(article, roster, marked).run()
}

class Sieve {
  readonly #article: Article
  readonly #roster: Roster
  readonly #marked: readonly Marked[]
  readonly #resolver: Resolver
  readonly #quotes: Quote[] = []
  readonly #sentences: Sentence[] = []
  /** The pieces of a quotation of several paragraphs that goes on, whose speaker nothing has told yet. */
  #open: number[] = []
  readonly #within = new Map<Marked, ReadonlyMap<Marked, readonly Token[]>>()
  #group = 0
  #last: Quote | null = null

  constructor(article: Article, roster: Roster, marked: readonly Marked[]) {
    this.#article = article
    this.#roster = roster
    this.#marked = marked
    this.#resolver = new Resolver(roster)
  }

  run(): Sieved {
    for (const paragraph of this.#article.paragraphs) this.#readParagraph(paragraph)
    const quotes = this.#quotes
      .map((quote) => this.#matchHeadline(quote))
      .toSorted((one, other) => one.marked.start - other.marked.start || other.marked.end - one.marked.end)
    return { quotes, sentences: this.#sentences }
  }

  #readParagraph(paragraph: Paragraph): void {
    const { text } = this.#article
    const spans = this.#marked.filter((span) => span.paragraph === paragraph.number)
    const outer = spans.filter(({ depth }) => depth === 0)
    const sentences = groupSentences(cutTokens(text, paragraph.start, paragraph.end, outer)).map((tokens) => {
      const chunks = chunkSentence(tokens, this.#roster, text)
      return { chunks, acts: findActs(chunks), start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }
    })
    const pending: { chunk: Chunk; sentence: Sentence }[] = []
    for (const { chunks, acts, start, end } of sentences) {
      const topic = findTopic(chunks)
      this.#resolver.noteGroups(chunks)
      const people = chunks.filter(({ being, isPossessive }) => being?.kind === 'person' && !isPossessive)
      // "For Sample, it is late", "that is cold comfort to Sample": who alone is named.
      const first =
        people.find((chunk) => !isGoverned(chunks, chunks.indexOf(chunk), true)) ??
        (people.length === 1 && acts.length === 0 && !isOvershadowed(people[0]?.being, chunks) ? people[0] : undefined)
      if (first?.being) this.#resolver.note(first.being, first.start, false)
      const about = topic && this.#resolver.resolve(topic, null)?.being
      // "Her doctor", who has no name, is soon forgotten.
      const isPassing =
        about?.label === '' && about.gender === null && /^(?:his|her|their|my|our) /iu.test(topic?.text ?? '')
      if (about && topic && !isPassing) this.#resolver.note(about, topic.start, false)
      // "When the ministry spoke, it": who acts in the clause that leads to the other.
      const body = about ? undefined : chunks.find(({ being, isPossessive }) => being?.kind === 'body' && !isPossessive)
      if (body?.being && !isGoverned(chunks, chunks.indexOf(body), true))
        this.#resolver.note(body.being, body.start, false)
      const told: Telling[] = acts.map((act) => ({ act, speakers: this.#resolveAll(chunks, act) }))
      const sentence: Sentence = { paragraph, chunks, acts: told, start, end }
      this.#sentences.push(sentence)
      for (const [at, chunk] of chunks.entries()) {
        if (chunk.kind !== 'quote' || !chunk.marked) continue
        const found = this.#attribute(sentence, at, chunk.marked)
        if (found) this.#keep(found, found.rule === 'continues' && this.#open.length > 0)
        else if (this.#isFurther(sentence)) this.#keep(this.#fallBack(chunk.marked, sentence))
        else pending.push({ chunk, sentence })
      }
      this.#settle(pending, sentence)
    }
    for (const { chunk, sentence } of pending)
      if (chunk.marked) this.#keep(this.#fallBack(chunk.marked, sentence), true)
    for (const span of spans.filter(({ depth }) => depth > 0)) this.#quotes.push(this.#readNested(span))
  }

  /** Whether a sentence that is a quotation alone follows another of its paragraph that has a speaker. */
  #isFurther({ chunks, paragraph }: Sentence): boolean {
    const isWhole = chunks.every(({ kind }) => kind === 'quote' || kind === 'sign')
    return isWhole && this.#last?.marked.paragraph === paragraph.number && this.#last.speaker !== null
  }

  #resolveAll(chunks: readonly Chunk[], act: Act): Speaker[] {
    const speakers = act.subjects.flatMap((chunk) => {
      const pair = this.#resolver.resolvePair(chunk)
      return pair.length > 0 ? pair : (this.#resolver.resolve(chunk, act.verb) ?? [])
    })
    const [first, chunk] = [speakers[0], act.subjects[0]]
    // "The day after Poe announced it, she" is somebody else.
    // Who is asked something answers, not who asks.
    const isAsking = act.how === 'by' && /^(?:ask|question|press|quiz)$/u.test(act.verb?.base ?? '')
    if (first && chunk && act.how !== 'noun' && !isAsking && !isSubordinate(chunks, act))
      this.#resolver.note(first.being, chunk.start, true)
    return speakers
  }

  /** A quotation whose own sentence says who said it. */
  #attribute(sentence: Sentence, at: number, marked: Marked): Quote | null {
    const { chunks, acts, paragraph } = sentence
    const said = (telling: Telling, rule: string, weakest: Band = 'sure'): Quote | null => {
      const [speaker] = telling.speakers
      if (!speaker) return null
      const isSame =
        this.#last !== null &&
        this.#last.speaker === speaker.being &&
        this.#last.marked.paragraph >= paragraph.number - 1 &&
        this.#lastAct === telling.act
      if (!isSame) this.#group += 1
      this.#lastAct = telling.act
      return this.#quote(marked, speaker.being, `${rule}, ${speaker.rule}`, worse(weakest, speaker.band))
    }
    // Who speaks may be told only where the last of its paragraphs ends.
    if (marked.continues && this.#open.length > 0) {
      const told = this.#attribute(sentence, at, { ...marked, continues: false })
      if (told) {
        for (const place of this.#open) {
          const piece = this.#quotes[place]
          if (piece) this.#quotes[place] = { ...told, marked: piece.marked, rule: 'goes on', sentence: piece.sentence }
        }
        return { ...told, marked }
      }
    }
    if (marked.continues && this.#last?.speaker)
      return { ...this.#last, marked, rule: 'continues', band: worse(this.#last.band, 'sure') }
    if (isNoQuotation(chunks, at)) return noQuote(marked, 'so-called')
    const [opening, closing] = [marked.start - 1, marked.isClosed ? marked.end + 1 : marked.end]
    const { text } = this.#article
    if (ON_SIGN.test(text.slice(paragraph.start, opening)) || SAYS_A_SIGN.test(text.slice(closing, closing + 60)))
      return noQuote(marked, 'a sign')
    const inner = this.#article.text.slice(marked.start, marked.end)
    const next = chunks[at + 1]
    const isAfter = /[,?!…\p{Pd}]["”’']?$|\.\.\.$/u.test(inner) || (next?.kind === 'sign' && /^[,–—]$/u.test(next.text))
    const nearest = acts.findLast(({ act }) => act.at < at && act.how !== 'according to')
    // "Roe said China opposed being “…”": what is reported of another is told in Roe's words.
    const before =
      (nearest && acts.find(({ act, speakers }) => tells(chunks, act, nearest.act, at) && speakers.length > 0)) ??
      nearest
    const after = acts.find(({ act }) => act.at > at)
    const direct =
      after && isDirectlyAfter(chunks, at, after.act) && (isAfter || at === 0 || after.act.how === 'inverted')
        ? after
        : undefined
    // "When the host asked, “…” Roe said that": the words are the host's.
    const isOpened =
      nearest !== undefined &&
      nearest.speakers.length > 0 &&
      /^(?:before|relative)$/u.test(nearest.act.how) &&
      nearest.act.to === at - 2 &&
      chunks[at - 1]?.text === ',' &&
      chunks.slice(0, nearest.act.at).every(({ kind }) => kind !== 'quote')
    if (
      direct &&
      !isOpened &&
      (/[,?!…]["”’']?$/u.test(inner) || before === undefined || after?.act.how === 'inverted')
    ) {
      const found = said(direct, direct.act.how === 'inverted' ? 'inverted' : 'verb after')
      if (found) return found
    }
    const according = acts.find(({ act }) => act.how === 'according to')
    // "Said Roe, while the owner, beside him, put in: “…”"
    const clause = chunks.findLast(
      ({ kind, isPossessive }, place) =>
        chunks[at - 1]?.text === ':' &&
        place > (before?.act.to ?? at) &&
        place < at &&
        /^(?:being|role|pronoun)$/u.test(kind) &&
        !isPossessive &&
        /^(?:while|and|but|whereas)$/u.test(chunks[place - 1]?.lower ?? ''),
    )
    const other = clause && this.#resolver.resolve(clause, null)
    if (other) {
      this.#group += 1
      return this.#quote(marked, other.being, 'subject before a colon', 'likely')
    }
    if (before) {
      const isFar = at - before.act.to > 25
      const found = said(
        before,
        before.act.how === 'inverted' ? 'inverted before' : 'verb before',
        before.act.how === 'far' || before.act.how === 'noun' || isFar ? 'likely' : 'sure',
      )
      if (found) return found
    }
    if (according) {
      const found = said(according, 'according to')
      if (found) return found
    }
    if (after) {
      const found = said(after, 'verb at the end', 'likely')
      if (found) return found
    }
    return this.#readColon(chunks, at, marked)
  }

  #lastAct: Act | null = null

  /** "Bessent: “…”", "“…” — Bessent". */
  #readColon(chunks: readonly Chunk[], at: number, marked: Marked): Quote | null {
    const [sign, name] = [chunks[at - 1], chunks[at - 2]]
    const topic = sign?.kind === 'sign' && sign.text === ':' && at > 3 ? findTopic(chunks.slice(0, at)) : null
    const about = topic && this.#resolver.resolve(topic, null)
    if (about && topic) {
      this.#group += 1
      this.#resolver.note(about.being, topic.start, true)
      return this.#quote(marked, about.being, 'subject before a colon', 'likely')
    }
    const chunk =
      sign?.kind === 'sign' && sign.text === ':' && at <= 3
        ? name
        : /^[–—-]$/u.test(chunks[at + 1]?.text ?? '')
          ? chunks[at + 2]
          : undefined
    const speaker = chunk && chunk.kind !== 'word' ? this.#resolver.resolve(chunk, null) : null
    if (!speaker || !chunk) return null
    this.#group += 1
    this.#resolver.note(speaker.being, chunk.start, true)
    return this.#quote(marked, speaker.being, 'name and sign', 'likely')
  }

  /** Whole sentences in marks before the first attribution of their paragraph belong to it. */
  #settle(pending: { chunk: Chunk; sentence: Sentence }[], sentence: Sentence): void {
    const own = this.#last
    if (
      !own ||
      own.speaker === null ||
      own.marked.start < sentence.start ||
      own.marked.start >= sentence.end ||
      own.rule.startsWith('so-called')
    )
      return
    for (const one of pending.splice(0)) {
      if (!one.chunk.marked) continue
      const isWhole = one.sentence.chunks.filter(({ kind }) => kind !== 'quote' && kind !== 'sign').length === 0
      if (isWhole)
        this.#quotes.push({
          ...own,
          marked: one.chunk.marked,
          rule: 'before its attribution',
          band: worse(own.band, 'likely'),
        })
      else this.#quotes.push(this.#fallBack(one.chunk.marked, one.sentence))
    }
  }

  /** A quotation whose paragraph does not say who said it. */
  #fallBack(marked: Marked, sentence: Sentence): Quote {
    const { chunks, paragraph } = sentence
    const others = chunks.filter(({ kind }) => kind !== 'quote' && kind !== 'sign')
    const isWhole = others.length === 0
    const inner = this.#article.text.slice(marked.start, marked.end)
    const last = this.#last
    const isPiece = last !== null && last.marked.paragraph === paragraph.number
    if (isWhole && last?.speaker && isPiece)
      return { ...last, marked, rule: 'further piece', band: worse(last.band, 'sure') }
    // "Ms Roe is less sure. “…”": who the sentences before it are about.
    const about = isWhole && !marked.continues && !isPiece ? this.#findAbout(paragraph, sentence) : null
    if (about) {
      this.#group += 1
      return this.#quote(marked, about, 'subject of its paragraph', 'likely', sentence)
    }
    if (isHeading(paragraph))
      return { marked, isQuote: true, speaker: null, group: 0, rule: 'heading', band: 'look', sentence }
    if (isWhole && countWords(inner) > 4) {
      const teller = this.#findTeller(paragraph) ?? this.#findShown(paragraph)
      if (teller && teller !== last?.speaker) {
        this.#group += 1
        return this.#quote(marked, teller, 'floating paragraph', 'likely', sentence)
      }
      if (last?.speaker && paragraph.number - last.marked.paragraph <= 2)
        return { ...last, marked, rule: 'floating paragraph', band: 'likely' }
    }
    if (isTitle(inner) || TERM.test(inner) || (countWords(inner) < 3 && !/[.!?]$/u.test(inner)))
      return noQuote(marked, 'no speech verb')
    // "For Sample, who exports port, it is “worse than the tariff”"
    const mind = /^(?:for|to)$/u.test(chunks[0]?.lower ?? '') ? chunks[1]?.being : undefined
    if (mind?.kind === 'person' && !isWhole) {
      this.#group += 1
      return this.#quote(marked, mind, 'for whom it is so', 'look', sentence)
    }
    if (isPiece && last?.speaker) return { ...last, marked, rule: 'further words', band: 'look' }
    const topic = findTopic(chunks)
    const speaker = topic && this.#resolver.resolve(topic, null)
    this.#group += 1
    // "The gap, he argues, is one of skill. China trained chemists “while the rest of us trained consultants”."
    const told = this.#findReported(sentence)
    if (told && speaker?.being.kind !== 'person' && !isWhole)
      return this.#quote(marked, told, 'further words', 'look', sentence)
    if (speaker && speaker.being.kind !== 'group')
      return this.#quote(marked, speaker.being, 'subject without speech verb', 'look', sentence)
    if (countWords(inner) < 8 && !/[.!?]$/u.test(inner.trim())) return noQuote(marked, 'nobody named')
    const previous = last?.speaker && paragraph.number - last.marked.paragraph <= 1 ? last.speaker : null
    return this.#quote(marked, previous, 'nobody named', 'look', sentence)
  }

  /** The person whose words the sentence before one of its paragraph reports. */
  #findReported({ paragraph, start }: Sentence): Being | null {
    const before = this.#sentences.findLast((one) => one.paragraph === paragraph && one.start < start)
    const being = findLastTold(before?.acts ?? [])
    return being?.kind === 'person' ? being : null
  }

  /** The person whose words the paragraph before reports last, behind the last quotation. */
  #findTeller({ number }: Paragraph): Being | null {
    const sentences = this.#sentences.filter(
      (one) => one.paragraph.number === number - 1 && one.start > (this.#last?.marked.start ?? -1),
    )
    return onlyNamed(findLastTold(sentences.flatMap(({ acts }) => acts)))
  }

  /** The person whom the paragraph before, which quotes nobody, is about at its end. */
  #findShown({ number }: Paragraph): Being | null {
    if (this.#marked.some((one) => one.paragraph === number - 1)) return null
    for (const { chunks } of this.#sentences.filter((one) => one.paragraph.number === number - 1).toReversed()) {
      const being = this.#findNamedTopic(chunks)
      if (being) return being
    }
    return null
  }

  /** The person by name whom a sentence is about. */
  #findNamedTopic(chunks: readonly Chunk[]): Being | null {
    const topic = findTopic(chunks)
    return onlyNamed(topic && this.#resolver.resolve(topic, null)?.being)
  }

  /** The person that the last sentence before one in its paragraph is about. */
  #findAbout(paragraph: Paragraph, sentence: Sentence): Being | null {
    const before = this.#sentences.findLast((one) => one.paragraph === paragraph && one.start < sentence.start)
    return before ? this.#findNamedTopic(before.chunks) : null
  }

  /** A quotation of the group that is counted now. */
  #quote(marked: Marked, speaker: Being | null, rule: string, band: Band, sentence: Sentence | null = null): Quote {
    return { marked, isQuote: true, speaker, group: this.#group, rule, band, sentence }
  }

  #keep(quote: Quote, isUntold = false): void {
    if (!isUntold || quote.marked.isClosed) this.#open = []
    else this.#open.push(this.#quotes.length)
    const kept = quote.sentence === null ? { ...quote, sentence: this.#sentences.at(-1) ?? null } : quote
    this.#quotes.push(kept)
    if (kept.isQuote && kept.speaker) this.#last = kept
  }

  /** Marks within a quotation: somebody's words if the outer words say so, otherwise a name or distance. */
  #readNested(span: Marked): Quote {
    const around = this.#marked.findLast(
      ({ start, end, depth }) => depth === span.depth - 1 && start < span.start && span.end <= end,
    )
    if (!around) return noQuote(span, 'nested')
    const sentence = this.#cutWithin(around).get(span) ?? []
    const chunks = chunkSentence(sentence, this.#roster, this.#article.text)
    const at = chunks.findIndex(({ marked }) => marked === span)
    if (isNoQuotation(chunks, at)) return noQuote(span, 'nested')
    const acts = findActs(chunks)
    const act =
      acts.findLast((one) => one.at < at && at - one.at < 8 && one.verb?.class !== 'STANCE') ??
      acts.find((one) => one.at > at && isDirectlyAfter(chunks, at, one))
    const outer = this.#quotes.find(({ marked }) => marked === around)
    // "I told them: ‘No’": whoever speaks around it.
    const own = this.#article.text.slice(Math.max(sentence[0]?.start ?? around.start, span.start - 300), span.start - 1)
    const isOwn =
      OWN.test(own) ||
      chunks
        .slice(Math.max(0, at - 6), at)
        .some(({ lower }, place, before) => /^(?:i|we)$/u.test(lower) && before[place + 1]?.kind === 'verb')
    const [subject] = act?.subjects ?? []
    const chunk = (subject?.kind === 'pronoun' ? this.#findTold(span, subject, outer?.speaker) : null) ?? subject
    const teller = act ? null : findTeller(own)
    const speaker = isOwn ? outer?.speaker : null
    const unnamed = speaker ? (chunk?.kind === 'role' ? chunk.text : null) : teller
    const being = unnamed
      ? this.#resolver.unnamed(unnamed)
      : (speaker ?? (chunk && act ? this.#resolver.resolve(chunk, act.verb, outer?.speaker)?.being : null))
    if (!act && !isOwn && !teller) return noQuote(span, 'nested')
    this.#group += 1
    return this.#quote(span, being ?? null, 'nested', 'look')
  }

  /** The sentences of somebody's words, by the marked spans that stand in them. */
  #cutWithin(around: Marked): ReadonlyMap<Marked, readonly Token[]> {
    const found = this.#within.get(around)
    if (found) return found
    const inside = this.#marked.filter(
      ({ start, end, depth }) => depth === around.depth + 1 && start > around.start && end <= around.end,
    )
    const sentences = groupSentences(cutTokens(this.#article.text, around.start, around.end, inside))
    const cut = new Map(
      sentences.flatMap((one) => one.flatMap(({ marked }) => (marked ? [[marked, one] as const] : []))),
    )
    this.#within.set(around, cut)
    return cut
  }

  /** Of whom somebody tells by a pronoun: "My nan thought I was mad. She said, ‘…’", "he recalled a call from a buyer. “She said, ‘…’”". */
  #findTold({ paragraph, start }: Marked, { lower: pronoun }: Chunk, teller: Being | null = null): Chunk | null {
    const from = Math.max(this.#article.paragraphs[paragraph - 1]?.start ?? 0, start - 600)
    const chunks = chunkSentence(cutTokens(this.#article.text, from, start - 1), this.#roster, this.#article.text)
    const sexOf = ({ noun = '', being }: Chunk) => (being?.kind === 'person' ? being.gender : KIN.get(noun)) ?? pronoun
    const found = chunks.findLast(
      (chunk) =>
        (chunk.nounKind === 'person' || chunk.being?.kind === 'person') &&
        chunk.being !== teller &&
        !chunk.isPossessive &&
        !(teller?.roles.has(chunk.noun ?? '') ?? false) &&
        sexOf(chunk) === pronoun,
    )
    return found ?? null
  }

  /** Words of a heading that the article quotes below are the same person's. */
  #matchHeadline(quote: Quote): Quote {
    const paragraph = this.#article.paragraphs[quote.marked.paragraph - 1]
    if (!paragraph || !isHeading(paragraph)) return quote
    const level = ({ start, end }: Marked) =>
      this.#article.text
        .slice(start, end)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    const words = level(quote.marked)
    const same = this.#quotes.find(
      (other) =>
        other.marked.paragraph !== paragraph.number &&
        other.isQuote &&
        other.speaker &&
        level(other.marked).includes(words),
    )
    if (same) return { ...same, marked: quote.marked, rule: 'heading', band: 'likely' }
    if (countWords(words) < 2) return noQuote(quote.marked, 'one word of a heading')
    return quote.rule === 'heading' ? { ...quote, isQuote: countWords(words) > 2 } : quote
  }
}

/** What somebody tells of having said, or of what will be said: "I will say", "I'm going to ask a simple question:", "I have to tell them that the answer is". */
const OWN =
  /\b(?:I|we)(?:[’'](?:m|ll|d|ve|re))? (?:(?:\p{L}+ ){0,4})(?:say|ask|tell|told|write|reply|answer)\b[^.!?“”"‘]{0,70}(?:[,:]|\bis) ?$/iu

/** Who is told of within somebody's words: "a nice boy told me", "one buyer sent a line", "I had guys asking me". */
function findTeller(before: string): string | null {
  const [, one, many, kin] = TELLER.exec(before) ?? []
  return one ?? many ?? kin ?? null
}

const TELLER =
  /(?:\b((?:an?|one|some|my|our|his|her|their|the|every)(?: (?!(?:that|which|who|had|has|back)\b)[\p{L}-]+){1,4}?|(?:every|some)(?:one|body)|one of them|people|guys|customers|friends)(?: (?:I|we) know)?(?: (?:in|on|at|from)(?: [\p{L}-]+){1,3}?)? (?:(?:just|always|once|then|even|also|used to|would|keeps?|kept) )*(?:told|tells?|telling|asked|asks?|asking|said|says?|say|shout(?:ed|s|ing)|wrote|writes|sent)|(?<=^|[.!?,;“"‘'] ?)(\p{L}+s) (?:ask|asked|tell|told) (?:me|us)|\b((?:my|our) [\p{L}-]+) (?:had|has) a saying)\b ?[^.!?“”"‘]{0,60}[,:] ?$/iu

/** Whether a sentence has a pronoun of its own that may be somebody else: "when I showed her a picture of Sample she laughed". */
function isOvershadowed(being: Being | undefined, chunks: readonly Chunk[]): boolean {
  return chunks.some(({ lower }) => /^s?he$/u.test(lower) && (being?.gender ?? lower) === lower)
}

/** Whose words are told of last. */
function findLastTold(acts: readonly Telling[]): Being | undefined {
  const told = acts.findLast(({ act, speakers }) => act.how !== 'noun' && act.how !== 'far' && speakers.length > 0)
  return told?.speakers[0]?.being
}

/** A person who has a name; null for anybody and anything else. */
function onlyNamed(being: Being | null | undefined): Being | null {
  return being?.kind === 'person' && being.label !== '' ? being : null
}

function noQuote(marked: Marked, rule: string): Quote {
  return { marked, isQuote: false, speaker: null, group: 0, rule, band: 'likely', sentence: null }
}

/** Whether who said it follows a quotation at once. */
function isDirectlyAfter(chunks: readonly Chunk[], at: number, act: Act): boolean {
  if (act.how === 'elided' || act.how === 'according to') return false
  const from = chunks[at + 1]?.kind === 'sign' ? at + 2 : at + 1
  // "Roe called it “…,” while Poe said": a clause of its own begins.
  if (chunks[from]?.lower !== 'as' && CONJUNCTIONS.has(chunks[from]?.lower ?? '')) return false
  const between = chunks.slice(from, act.from)
  const isName =
    between.length <= 6 &&
    between.some(({ kind }) => kind === 'role') &&
    between.every(({ kind }) => kind !== 'verb' && kind !== 'quote')
  return isName || (between.length <= 1 && between.every(({ kind }) => kind === 'word' || kind === 'sign'))
}

/** Whether an act is what another one tells of, rather than of the words in marks at a place: its subject stands directly behind. */
function tells(chunks: readonly Chunk[], teller: Act, told: Act, at: number): boolean {
  if (teller === told || teller.verb === null || teller.verb.class === 'STANCE' || told.how !== 'before') return false
  const between = chunks.slice(teller.to + 1, told.from)
  const isAttitude =
    told.verb?.class === 'STANCE' || /^(?:hope|expect|believe|fear|think|doubt)$/u.test(told.verb?.base ?? '')
  // "She said that the firm had asked for help and had received “…”"
  const isFar = at - told.to > 4 && chunks[teller.to + 1]?.lower === 'that'
  if (!(isAttitude || isFar) || teller.how === 'noun') return false
  // "Adding that China opposed “…”"
  if (teller.how === 'elided' && between[0]?.lower !== 'that') return false
  return (
    teller.to < told.from &&
    between.every(({ lower }) => /^(?:that|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the)$/u.test(lower))
  )
}

/** What a name in marks ends in: "the “50 percent rule”". */
const TERM =
  /^(?:[\p{L}\p{N}%-]+ ){1,3}(?:rules?|lists?|law|policy|tax|deal|plan|pact|initiative|strategy|doctrine|framework|mechanism|bazooka|zone|programme|program|scheme|campaign|project)$/u

const NAMING =
  /(?:^| )(?:so-called|alleged|purported|supposed|author of(?: the (?:book|novel))?|known as|dubbed|titled|entitled|named|nicknamed|the words?|the terms?|the phrase|the label|the slogan|(?:is|are|was|were|be|been|often|sometimes|widely) called|(?:what|which) .{0,40}? calls? (?:the|a|an|its)|(?:book|film|song|(?<!(?:to|should|could|would|will|must|can|may|might) )show|series|album|(?<!(?:to|should|could|would|will|must|can|may|might) )play|movie|novel|documentary|podcast|musical|sitcom)(?: called)?|(?:programme|program|article|essay|paper|game|project|campaign|operation|initiative|plan|policy) called),?$/u

const BOARD = '(?:sign|placard|banner|poster|sticker|plaque|billboard|badge|whiteboard|blackboard|mural)s?'
const WORN = '(?:caps?|hats?|(?:t-)?shirts?|hoodies?|mugs?)'
/** Words that nobody speaks stand behind: "a sign in the window reads", "a cap saying", "a note stuck to the glass:", "a sign from 1974. It reads". */
const ON_SIGN = new RegExp(
  String.raw`\b(?:(?:(?:an?|the|one|another|his|her|their) (?:[\p{L}-]+ ){0,3}${BOARD}|(?!sign)${BOARD})(?:[^.!?“”"]{0,120}\. It|(?: (?:on|in|at|from|above|outside|by|over|of) [^,.:;“”"]{1,40})?(?: (?:that|which))?) (?:read|say|said|declar|proclaim)\p{Ll}*|${WORN} (?:(?:that|which) (?:read|say|said)\p{Ll}*|reading|saying)|(?:hangs?|hung|stuck|pinned|taped|painted|scrawled|embroidered)\b(?:(?!\b(?:sa(?:id|ys?)|told|asked|added|wrote)\b)[^.!?;“”"])*(?=:))[:,]? ?$`,
  'iu',
)
const SAYS_A_SIGN = new RegExp(
  String.raw`^,? (?:says|said|reads?|declares|proclaims) (?:an?|the) (?:[\p{L}-]+ ){0,3}(?:${BOARD}|${WORN})\b`,
  'iu',
)

/** Whether marks name a thing, or keep a distance. */
function isNoQuotation(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks
    .slice(Math.max(0, at - 6), at)
    .map(({ text }) => text.toLowerCase())
    .join(' ')
  const inner = chunks[at]?.text.replace(/^["“”'‘’]|["“”'‘’]$/gu, '') ?? ''
  const [previous] = chunks.slice(Math.max(0, at - 1), at)
  const isTerm =
    TERM.test(inner) && (previous?.isPossessive || /^(?:the|its|their|his|her|under)$/u.test(previous?.lower ?? ''))
  // "The 10 percent “baseline” levy"
  const isKind = /^[\p{L}-]+$/u.test(inner) && MEASURES.test(chunks[at + 1]?.lower ?? '') && previous?.kind === 'word'
  // "After “liberation day”, they"
  const isTime =
    /^(?:after|before|since|until|during)$/u.test(previous?.lower ?? '') &&
    /^[\p{L}-]+(?: [\p{L}-]+){0,2},?$/u.test(inner)
  // "Told the network's “State of the Union”"
  const isShow = previous?.isPossessive === true && isTitle(inner)
  // "Called “The Tin Example”", "the break room the “War Room”", "its “Look East” policy", "to speak of a “collapse”"
  const isCalled =
    isName(inner) &&
    (previous?.isPossessive ||
      /^(?:the|an?|its|his|her|their|call(?:s|ed|ing)?|dub(?:s|bed)|christened|labelled)$/u.test(
        previous?.lower ?? '',
      ) ||
      POLICIES.test(chunks[at + 1]?.lower ?? ''))
  // "The “small yard, high fence” doctrine", "declared a “state of disaster”"
  const isDoctrine =
    previous?.lower === 'the' &&
    /^(?:policy|doctrine|strategy|label|stickers?|tags?)$/u.test(chunks[at + 1]?.lower ?? '')
  const isDeclared = /\b(?:declar|proclaim)\p{Ll}* an?$/u.test(before) && /^\p{Ll}+(?: \p{Ll}+){0,3},?$/u.test(inner)
  // "Which she calls “the museum”"
  const isPet = /\bwhich (?:he|she|it|they|\p{L}+) calls?$/u.test(before) && /^the(?: \p{Ll}+){1,3},?$/u.test(inner)
  const isWord = /\b(?:speak|talk)(?:s|ing)? of an?$/u.test(before) && /^[\p{L}-]+,?$/u.test(inner)
  return (
    NAMING.test(before) ||
    isTerm ||
    isShow ||
    isKind ||
    isTime ||
    isCalled ||
    isWord ||
    isDoctrine ||
    isDeclared ||
    isPet
  )
}

const MEASURES = /^(?:tariffs?|lev(?:y|ies)|dut(?:y|ies)|rates?|sanctions|fees?|tax(?:es)?|quotas?)$/u

const POLICIES =
  /^(?:label|labels|stickers?|tags?|policy|plan|programme|program|initiative|campaign|strategy|doctrine|scheme|tour|series)$/u

/** Whether one to four words are a name: all with capitals. */
function isName(inner: string): boolean {
  const words = inner.replace(/[.,]$/u, '').split(' ')
  const isSmall = (word: string) => /^(?:of|the|and|for|to|in|on|a)$/u.test(word)
  return (
    words.length < 5 &&
    words.every((word) => /^\p{Lu}[\p{L}’'-]*\.?$/u.test(word) || isSmall(word)) &&
    /\p{Lu}\p{L}/u.test(inner)
  )
}

/** Whether words are written as titles are: every longer word with a capital. */
function isTitle(inner: string): boolean {
  const words = inner.match(/\p{L}{4,}/gu) ?? []
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)) && !/[.!?]$/u.test(inner)
}

const BANDS: readonly Band[] = ['sure', 'likely', 'look']

/** The less sure of two bands. */
export function worse(one: Band, other: Band): Band {
  return BANDS[Math.max(BANDS.indexOf(one), BANDS.indexOf(other))] ?? 'look'
}
