import { BODY_NOUNS } from '../tables/roles.ts'
import { ADVERBS, BE, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECTS, TIME_WORDS } from '../tables/small-words.ts'
import { type SpeechVerb, speechVerbs } from '../tables/speech-verbs.ts'
import type { Chunk } from './chunks.ts'

/** One telling of words in a sentence: a verb or "according to", and whose. */
export interface Act {
  /** The place of the verb among the chunks. */
  readonly at: number
  readonly verb: SpeechVerb | null
  /** The chunks of who speaks: one, or several joined by "and"; empty where the sentence does not say. */
  readonly subjects: readonly Chunk[]
  /** How the subject was found. */
  readonly how: 'before' | 'inverted' | 'apposed' | 'relative' | 'elided' | 'far' | 'according to' | 'by' | 'noun'
  /** Where the words of the act begin and end among the chunks. */
  readonly from: number
  readonly to: number
}

const isSpeaker = (chunk: Chunk | undefined): chunk is Chunk =>
  chunk !== undefined &&
  !chunk.isPossessive &&
  (chunk.kind === 'being' || chunk.kind === 'role' || chunk.kind === 'pronoun') &&
  chunk.form !== 'adjective'
const VERDICTS =
  /^(?:reaction|verdict|view|answer|reply|response|conclusion|message|assessment|advice|summary|warning|refrain)$/u
const VIEWS = /^(?:words?|phrase|telling|view|eyes|opinion|estimation|judge?ment|account)$/u
const isWord = (chunk: Chunk | undefined, list: ReadonlySet<string>) => chunk?.kind === 'word' && list.has(chunk.lower)
const isSign = (chunk: Chunk | undefined, pattern: RegExp) => chunk?.kind === 'sign' && pattern.test(chunk.text)

/** Finds every telling of words in a sentence, in order. */
export function findActs(chunks: readonly Chunk[]): Act[] {
  const acts: Act[] = []
  for (const [at, chunk] of chunks.entries()) {
    const act =
      chunk.kind === 'verb' ? readVerb(chunks, at, acts) : (readPhrase(chunks, at) ?? readUnknownVerb(chunks, at))
    if (act) acts.push(act)
  }
  return acts
}

/** "“It hurts,” rued Ann Sample.", "“It hurts,” Ann Sample thundered.": between words in marks and a name, or behind both, any verb tells. */
function readUnknownVerb(chunks: readonly Chunk[], at: number): Act | null {
  const { kind, lower = '' } = chunks[at] ?? {}
  const verb = speechVerbs.get('said')
  if (kind !== 'word' || !verb || !/^\p{Ll}{2,}ed$/u.test(lower)) return null
  const isPerson = (chunk: Chunk | undefined): chunk is Chunk => chunk?.being?.kind === 'person' && isSpeaker(chunk)
  const isOpen = (chunk: Chunk | undefined) => chunk?.kind === 'quote' && /[,?!…]["”’']?$/u.test(chunk.text)
  const [before, subject, end] = [chunks[at - 1], chunks[at + 1], chunks[at + 2]]
  if (isOpen(before) && isPerson(subject) && (end === undefined || end.kind === 'sign' || isWord(end, PREPOSITIONS)))
    return { at, verb, subjects: [subject], how: 'inverted', from: at, to: at + 1 }
  const isEnd = subject === undefined || (subject.kind === 'sign' && subject.text !== ',')
  if (isOpen(chunks[at - 2]) && isPerson(before) && isEnd)
    return { at, verb, subjects: [before], how: 'before', from: at - 1, to: at }
  return null
}

/** "According to X", "in X's words", "in the opinion of X", "X's announcement that". */
function readPhrase(chunks: readonly Chunk[], at: number): Act | null {
  const chunk = chunks[at]
  const next = chunks[at + 1]
  if (chunk?.lower === 'according' && next?.lower === 'to') {
    const pronoun = /^(?:him|her|them)$/u.test(chunks[at + 2]?.lower ?? '')
      ? SUBJECTS.get(chunks[at + 2]?.lower ?? '')
      : undefined
    // "According to her, it is", but "according to her office".
    const isAlone = pronoun !== undefined && /^(?:[,.;]|is|was|are|were)$/u.test(chunks[at + 3]?.lower ?? '.')
    const place = isAlone ? at + 2 : findNext(chunks, at + 2)
    const subject = chunks[place]
    return {
      at,
      verb: null,
      subjects: subject
        ? [isAlone ? { ...subject, kind: 'pronoun', lower: pronoun } : choosePerson(chunks, place)]
        : [],
      how: 'according to',
      from: at,
      to: Math.max(place, at + 1),
    }
  }
  if (
    chunk?.kind === 'being' &&
    chunk.isPossessive &&
    VIEWS.test(next?.lower ?? '') &&
    isWord(chunks[at - 1], new Set(['in', 'by']))
  )
    return { at: at + 1, verb: null, subjects: [chunk], how: 'according to', from: at, to: at + 1 }
  const [the, what, of] = chunks.slice(at + 1, at + 4).map(({ lower }) => lower)
  if (chunk?.lower === 'in' && the === 'the' && VIEWS.test(what ?? '') && of === 'of') {
    const place = findNext(chunks, at + 4)
    if (place > 0)
      return { at, verb: null, subjects: [choosePerson(chunks, place)], how: 'according to', from: at, to: place }
  }
  // "“Not again,” was the reaction of Ann Sample", "was Sample's verdict"
  const isVerdict = (place: number) => VERDICTS.test(chunks[place]?.lower ?? '')
  if (chunk && /^(?:was|is|came|ran)$/u.test(chunk.lower) && chunks[at - 1]?.kind === 'quote') {
    const place = isVerdict(at + 2) && chunks[at + 3]?.lower === 'of' ? findNext(chunks, at + 4) : -1
    if (place > 0)
      return { at, verb: null, subjects: [choosePerson(chunks, place)], how: 'inverted', from: at, to: place }
    if (next?.being && next.isPossessive && isVerdict(at + 2))
      return { at, verb: null, subjects: [next], how: 'inverted', from: at, to: at + 2 }
  }
  const whose = /^(?:his|her|their)$/u.exec(chunk?.lower ?? '')?.[0]
  if (chunk && whose && VIEWS.test(next?.lower ?? '') && isWord(chunks[at - 1], new Set(['in']))) {
    const lower = SUBJECTS.get(whose) ?? 'he'
    return {
      at: at + 1,
      verb: null,
      subjects: [{ ...chunk, kind: 'pronoun', lower }],
      how: 'according to',
      from: at - 1,
      to: at + 1,
    }
  }
  if (
    (chunk?.kind === 'being' || chunk?.nounKind === 'person') &&
    (chunk.isPossessive || chunk.form === 'adjective') &&
    /^(?:announcement|statement|threat|warning|claim|promise|pledge|vow|accusation|assertion|remark|remarks|declaration|complaints?|concerns?|demands?|criticism|accusations?|threats|claims|warnings|objections?|shouts?|cry|calls?|plea|appeal|suggestion|insistence|description)$/u.test(
      next?.lower ?? '',
    ) &&
    isWord(chunks[at + 2], new Set(['that', 'of', 'to', 'for', 'last', 'on', 'about', 'over', 'regarding']))
  )
    return { at: at + 1, verb: null, subjects: [chunk], how: 'noun', from: at, to: at + 1 }
  return null
}

function readVerb(chunks: readonly Chunk[], at: number, acts: readonly Act[]): Act | null {
  const { verb, lower } = chunks[at] ?? {}
  if (!verb || lower === undefined || (verb.base === 'add' && isAdding(chunks, at))) return null
  // "Found out about" and "found work" tell nothing.
  const found = chunks[at + 1]
  if (verb.base === 'find' && found?.kind === 'word' && !/^(?:that|it|the|no|little)$/u.test(found.lower)) return null
  const before = chunks[at - 1]
  if (lower === 'states' && /^(?:member|nation|city|Gulf|Baltic|island)$/iu.test(before?.noun ?? before?.text ?? ''))
    return null
  if (
    before &&
    (isWord(before, DETERMINERS) ||
      before.isPossessive ||
      before.form === 'adjective' ||
      /^(?:to|of)$/u.test(before.lower) ||
      (before.kind === 'role' && verb.form === 'base' && before.nounKind !== 'group'))
  ) {
    const isUsed = before.lower === 'to' && chunks[at - 2]?.lower === 'used'
    if (!(before.lower === 'to' && verb.form !== 'base') && !isUsed) return null
  }
  const to = verb.base.includes(' ') ? at + 1 : at
  // "Has not denied it": nothing is said.
  if (
    UNSAID.test(verb.base) &&
    /^(?:not|never|n[’']t|neither|hasn't|haven't|didn't|hadn't)$/u.test(before?.lower ?? '')
  )
    return null
  const inverted = readInverted(chunks, at, to, verb)
  if (inverted) return inverted
  let left = at - 1
  let isPassive = false
  if (/^to(?: be)?$/u.test(before?.lower ?? '') && verb.form === 'participle') left = at - 1
  while (
    left >= 0 &&
    (isWord(chunks[left], ADVERBS) ||
      (left < at &&
        /^(?:appears?|seems?|appeared|seemed)$/u.test(chunks[left]?.lower ?? '') &&
        chunks[left + 1]?.lower === 'to') ||
      (chunks[left]?.lower === 'to' && chunks[left - 1]?.lower === 'used') ||
      (chunks[left]?.lower === 'used' && chunks[left + 1]?.lower === 'to') ||
      (chunks[left]?.lower === 'to' && /^(?:appears?|seems?|appeared|seemed)$/u.test(chunks[left - 1]?.lower ?? '')) ||
      /^\p{Ll}+ly$/u.test(chunks[left]?.lower ?? ''))
  ) {
    if (isWord(chunks[left], BE)) isPassive = true
    left -= 1
  }
  if (isPassive && verb.form === 'base') return null
  if (isPassive && verb.form === 'past') return readPassive(chunks, at, to, verb)
  if (verb.form === 'participle' && !isPassive) return readParticiple(chunks, at, to, verb, acts)
  left = skipTime(chunks, left)
  return readSubject(chunks, left, at, to, verb, acts)
}

const UNSAID = /^(?:say|deny|confirm|comment|respond|answer|reply|announce|disclose|reveal|specify|elaborate|explain)$/u

/** "said Jane Roe": behind a quotation, a comma or a dash. */
function readInverted(chunks: readonly Chunk[], at: number, to: number, verb: SpeechVerb): Act | null {
  const before = chunks[at - 1]
  if (verb.form === 'participle' || verb.class !== 'SAY') return null
  if (before && before.kind !== 'quote' && !isSign(before, /^[,–—-]$/u)) return null
  if (!before && verb.form === 'base') return null
  // "Its minister, Ann Sample, said CSL had": the name before the comma speaks.
  const [comma, role] = [chunks[at - 3], chunks[at - 4]]
  const isNamed = isSign(before, /^,$/u) && chunks[at - 2]?.being?.kind === 'person' && isSign(comma, /^,$/u)
  if (isNamed && (role?.kind === 'role' || role?.being?.kind === 'body')) return null
  const place = findNext(chunks, to + 1, 2)
  const subject = chunks[place]
  if (!subject || verb.form === 'base') return null
  if (subject.kind === 'pronoun' && before?.kind !== 'quote' && chunks[at - 2]?.kind !== 'quote') return null
  // "He came, said Trump would win, and left": the name is followed by a verb of its own.
  const behind = chunks[place + 1]
  const isEnd =
    behind === undefined ||
    behind.kind === 'sign' ||
    behind.kind === 'quote' ||
    PREPOSITIONS.has(behind.lower) ||
    TIME_WORDS.has(behind.lower) ||
    /^(?:to|as|who|after|before|when|while)$/u.test(behind.lower)
  if (before?.kind !== 'quote' && !isEnd) return null
  if (
    before?.kind !== 'quote' &&
    /^(?:would|will|was|were|is|are|has|had|could|should|may|might|must|can|did|does)$/u.test(
      chunks[place + 1]?.lower ?? '',
    )
  )
    return null
  return { at, verb, subjects: [choosePerson(chunks, place)], how: 'inverted', from: at, to: place }
}

/** The next name, noun or pronoun within a few words. */
function findNext(chunks: readonly Chunk[], from: number, reach = 5): number {
  for (let place = from; place < Math.min(chunks.length, from + reach); place += 1) {
    const chunk = chunks[place]
    if (chunk?.kind === 'sign' || chunk?.kind === 'quote' || chunk?.kind === 'verb') return -1
    if (chunk?.kind === 'word' && PREPOSITIONS.has(chunk.lower)) return -1
    if (isSpeaker(chunk)) return place
  }
  return -1
}

/** How many chunks "of Example Steel" has behind a noun. */
function tailLength(chunks: readonly Chunk[], from: number): number {
  const rest = chunks.slice(from, from + 6)
  const end = rest.findIndex(
    ({ kind, text }) => kind === 'sign' || (kind === 'word' && !/^(?:of|for|at|the|\p{Lu}.*)$/u.test(text)),
  )
  return /^(?:of|for|at)$/u.test(rest[0]?.lower ?? '') && rest[end]?.text === ',' ? end : 0
}

/** "The spokesman, Guo Jiakun": the name behind a comma says who the noun is. */
function choosePerson(chunks: readonly Chunk[], place: number): Chunk {
  const chunk = chunks[place]
  // "The chief executive of Example Steel, Ann Sample, said"
  const tail = chunk?.nounKind === 'person' && chunks[place + 1]?.kind === 'word' ? tailLength(chunks, place + 1) : 0
  const [comma, name, end] = chunks.slice(place + 1 + tail, place + 4 + tail)
  const isClosed = end === undefined || end.kind === 'sign' || end.kind === 'verb'
  const isNamed = chunk?.kind === 'role' && isSign(comma, /^,$/u) && name?.being && !name.isPossessive && isClosed
  if (isNamed && name.being?.kind === (chunk.nounKind === 'person' ? 'person' : 'body')) return name
  if (isNamed && name.being?.kind === 'body' && BODY_NOUNS.has(chunk.noun ?? '')) return name
  return chunk as Chunk
}

/** "was criticised by exporters". */
function readPassive(chunks: readonly Chunk[], at: number, to: number, verb: SpeechVerb): Act | null {
  if (chunks[to + 1]?.lower !== 'by') return null
  const place = findNext(chunks, to + 2)
  return place < 0 ? null : { at, verb, subjects: [choosePerson(chunks, place)], how: 'by', from: at, to: place }
}

/** "…, adding that": the subject of the verb before it, or of the sentence. */
function readParticiple(
  chunks: readonly Chunk[],
  at: number,
  to: number,
  verb: SpeechVerb,
  acts: readonly Act[],
): Act | null {
  const before = chunks[at - 1]
  if (
    before &&
    isWord(
      before,
      new Set([
        'without',
        'before',
        'after',
        'of',
        'for',
        'from',
        'about',
        'in',
        'on',
        'against',
        'than',
        'avoid',
        'include',
      ]),
    )
  )
    return null
  // "With analysts expecting", "officials calling for": a name directly before.
  if (
    before &&
    (before.kind === 'being' || before.kind === 'role') &&
    !before.isPossessive &&
    before.form !== 'adjective'
  ) {
    const isWith = isWord(chunks[at - 2], new Set(['with'])) || isWord(chunks[at - 3], new Set(['with']))
    const isFirst = chunks.slice(0, at - 1).every((chunk) => !isSpeaker(chunk))
    if (isWith || isFirst) return { at, verb, subjects: [before], how: 'far', from: at - 1, to }
  }
  const last = acts.at(-1)
  if (last && last.how !== 'noun' && isMain(last))
    return { at, verb, subjects: last.subjects, how: 'elided', from: at, to }
  const isJoined =
    before === undefined ||
    before.kind === 'sign' ||
    /^(?:while|when|by|and|as|for|week|day|month|time|year)$/u.test(before.lower) ||
    before.kind === 'quote'
  if (!isJoined) return null
  const first = findFirst(chunks, clauseStart(chunks, at, acts, REPORTING), at)
  const topic = first >= 0 ? choosePerson(chunks, first) : findTopic(chunks.slice(0, at))
  if (topic) return { at, verb, subjects: [topic], how: 'elided', from: at, to }
  const comma = chunks.findIndex((chunk, place) => place > at && isSign(chunk, /^,$/u))
  const later = comma < 0 ? null : findTopic(chunks.slice(comma + 1, comma + 4))
  return later && at < 2 ? { at, verb, subjects: [later], how: 'elided', from: at, to } : null
}

function isMain(act: Act): boolean {
  return act.how !== 'according to'
}

/** Whether an act stands in a clause of time or reason, or in a relative one: "after Tokyo announced", "which he cited". */
export function isSubordinate(chunks: readonly Chunk[], { from }: Act): boolean {
  const before = chunks[from - 1]
  return (
    before?.kind === 'relative' ||
    /^(?:after|before|since|when|while|as|because|whether|if|how|why)$/u.test(before?.lower ?? '')
  )
}

/** Whether "added" has a thing as its object, and no words: "added 42 firms to the list". */
function isAdding(chunks: readonly Chunk[], at: number): boolean {
  const rest = chunks.slice(at + 1, at + 8)
  // "Added 42 firms to the list, which", but "added 10% would be enough".
  if (/^\d+$/u.test(rest[0]?.text ?? '') && /^\p{Ll}+s$/u.test(rest[1]?.lower ?? rest[1]?.noun ?? '')) return true
  if (rest[0] === undefined || rest[0].kind !== 'word' || (/^(?:that|the)$/u.test(rest[0].lower) && rest.length === 1))
    return false
  const hasVerb = rest.some(
    ({ kind, lower, verb }) =>
      kind === 'quote' ||
      verb !== undefined ||
      /^(?:that|is|are|was|were|will|would|had|has|have|could|may|might|should|can|did|does)$/u.test(lower),
  )
  return !hasVerb && !(rest[0].kind === 'word' && /^(?:that|on|in|at|to)$/u.test(rest[0].lower))
}

function skipTime(chunks: readonly Chunk[], from: number): number {
  let left = from
  while (left >= 0 && isWord(chunks[left], TIME_WORDS)) left -= 1
  if (left < from && /^(?:on|in|by|late|early)$/u.test(chunks[left]?.lower ?? '')) left -= 1
  if (left < from && /^(?:late|early|earlier)$/u.test(chunks[left]?.lower ?? '')) left -= 1
  // "in a statement", "at a briefing"
  const phrase = chunks
    .slice(Math.max(0, left - 2), left + 1)
    .map(({ lower, noun }) => noun ?? lower)
    .join(' ')
  const reach =
    /(?:^| )(in|at|during|via) (?:(?:an?|the) )?(?:statement|briefing|interview|speech|post|letter|email|report|note|memo|tweet|filing|conference|call)$/u
      .exec(phrase)?.[0]
      .trim()
      .split(' ').length
  if (!reach) return left
  left -= reach
  while (left >= 0 && isWord(chunks[left], ADVERBS)) left -= 1
  return left
}

function readSubject(
  chunks: readonly Chunk[],
  left: number,
  at: number,
  to: number,
  verb: SpeechVerb,
  acts: readonly Act[],
): Act | null {
  const chunk = chunks[left]
  const make = (subjects: readonly Chunk[], how: Act['how'], from: number): Act => ({
    at,
    verb,
    subjects,
    how,
    from,
    to,
  })
  const main = acts.findLast((act) => isMain(act) && !isSubordinate(chunks, act))
  const asked = main || chunks[0]?.lower !== 'asked' ? null : findTopic(chunks.slice(0, left))
  // "Asked whether he agreed, Sample smiled and said"
  if (asked && chunk && isWord(chunk, new Set(['and', 'but', 'then']))) return make([asked], 'elided', left)
  const previous = main ?? acts.findLast(isMain)
  if (chunk && isWord(chunk, new Set(['and', 'but', 'then', 'or'])) && previous)
    return make(previous.subjects, 'elided', left)
  if (isSign(chunk, /^,$/u) && isWord(chunks[left - 1], new Set(['and', 'but'])) && previous)
    return make(previous.subjects, 'elided', left)
  if (chunk && isWord(chunk, new Set(['and', 'but', 'then']))) {
    const topic = findTopic(chunks.slice(0, left))
    if (topic && verb.form !== 'base') return make([topic], 'elided', left)
  }
  if (chunk?.kind === 'quote' && previous && left === at - 1 && verb.class === 'STANCE') return null
  if (isSpeaker(chunk)) {
    // "Economists at the bank reckon": the economists.
    const head = isGoverned(chunks, left, true) ? findHead(chunks, left) : left
    const subject = chunks[head] ?? chunk
    if (verb.form === 'base' && isSingular(subject) && !hasModal(chunks, left, at)) return null
    if (head === left) return make(listJoined(chunks, left), 'before', left)
    if (head >= 0) return make([choosePerson(chunks, head)], 'before', head)
  }
  if (chunk?.kind === 'relative') {
    const place = isSign(chunks[left - 1], /^,$/u) ? left - 2 : left - 1
    // "Officials in the ministry, who asked": the officials.
    const isPerson = chunks[place]?.being?.kind === 'person' && !chunks[place]?.isPossessive
    const head = !isPerson && isGoverned(chunks, place, true) ? findHead(chunks, place) : place
    // "By Ann Sample, a shopkeeper, who said": the shopkeeper has a name.
    const named = chunks[head]?.nounKind === 'person' && isSign(chunks[head - 1], /^,$/u) ? chunks[head - 2] : undefined
    const antecedent =
      named?.being?.kind === 'person' ? named : (findExplained(chunks, left) ?? chunks[head] ?? chunks[place])
    return isSpeaker(antecedent) ? make([antecedent], 'relative', head) : null
  }
  if (isSign(chunk, /^[,–—)]$/u)) {
    const place = findApposed(chunks, left)
    if (place >= 0) return make([choosePerson(chunks, place)], 'apposed', place)
  }
  // "A guard who did not want to give his name said"
  const who = chunks.findLastIndex(({ kind }, place) => kind === 'relative' && place < at)
  const isOne = who > 0 && isSpeaker(chunks[who - 1]) && verb.form === 'past' && verb.class === 'SAY'
  if (isOne && chunks.slice(who, at).every(({ kind }) => kind !== 'quote' && kind !== 'sign'))
    return make([choosePerson(chunks, who - 1)], 'before', who - 1)
  const place = findOfPlace(chunks, left)
  const placed = chunks[place]
  if (placed && (verb.form !== 'base' || !isSingular(placed)))
    return make([choosePerson(chunks, place)], 'before', place)
  if (
    (verb.form === 'base' && !hasModal(chunks, Math.max(0, at - 3), at)) ||
    (verb.class === 'STANCE' && verb.form === 'present')
  )
    return null
  // "…, people familiar with the matter said": behind the comma.
  const comma = chunks.findLastIndex((one, place) => place < at && isSign(one, /^[,–—]$/u))
  const behind = chunks[comma + 1]
  const isBehind = comma >= 0 && at - comma < 9 && isSpeaker(behind) && behind.kind === 'role'
  const far = isBehind ? comma + 1 : findFirst(chunks, clauseStart(chunks, at, acts), at)
  if (far < 0 || at - far > (verb.class === 'STANCE' ? 7 : 14) || hasVerbBetween(chunks, far, Math.min(at, left + 1)))
    return null
  return make([choosePerson(chunks, far)], 'far', far)
}

/** The person whom a phrase between commas explains before "who": "Ann Sample, the union convener, who said". */
function findExplained(chunks: readonly Chunk[], relative: number): Chunk | undefined {
  if (!isSign(chunks[relative - 1], /^,$/u)) return undefined
  const comma = chunks.findLastIndex((chunk, place) => place < relative - 1 && isSign(chunk, /^,$/u))
  const [person, first] = [chunks[comma - 1], chunks[comma + 1]]
  const isPhrase = isWord(first, DETERMINERS) || first?.kind === 'role'
  return person?.being?.kind === 'person' && !person.isPossessive && isPhrase ? person : undefined
}

/** Who stands before a verb, where a place parts them that is no name of ours: "growers near Example say", "the court in Example said". */
function findOfPlace(chunks: readonly Chunk[], left: number): number {
  let place = left
  while (chunks[place]?.kind === 'word' && /^\p{Lu}/u.test(chunks[place]?.text ?? '')) place -= 1
  const who = place - 1
  const isPlace = place < left && left - place < 4 && isWord(chunks[place], PREPOSITIONS)
  return isPlace && isSpeaker(chunks[who]) && !isGoverned(chunks, who, true) ? who : -1
}

/** Whether another finite verb of ours, or a comma, stands between a subject and its verb. */
function hasVerbBetween(chunks: readonly Chunk[], from: number, at: number): boolean {
  return chunks
    .slice(from + 1, at)
    .some(
      (chunk) =>
        (chunk.kind === 'verb' && chunk.verb?.form !== 'participle') ||
        isSign(chunk, /^[;:]$/u) ||
        chunk.kind === 'quote' ||
        /^(?:is|was|were|are|will|would)$/u.test(chunk.lower),
    )
}

function isSingular(chunk: Chunk): boolean {
  if (chunk.kind === 'pronoun') return chunk.lower !== 'they'
  return chunk.kind === 'role' ? chunk.nounKind !== 'group' : chunk.being?.kind !== 'group'
}

function hasModal(chunks: readonly Chunk[], from: number, at: number): boolean {
  return chunks
    .slice(from, at)
    .some(({ lower }) =>
      /^(?:will|would|can|could|may|might|must|shall|should|did|does|do|didn't|doesn't|won't|used)$/u.test(lower),
    )
}

/** Whether a name stands behind a preposition: "in talks with China". */
export function isGoverned(chunks: readonly Chunk[], place: number, hasVerb = false): boolean {
  let left = place - 1
  const isQualifier = (chunk: Chunk | undefined) =>
    isWord(chunk, DETERMINERS) ||
    chunk?.form === 'adjective' ||
    /^(?:North|South|East|West)\p{Ll}*$/u.test(chunk?.text ?? '')
  while (left >= 0 && isQualifier(chunks[left])) left -= 1
  const before = chunks[left]
  if (before?.kind !== 'word') {
    const pair = isSign(before, /^,$/u) ? chunks[left - 1] : undefined
    if (isOpening(chunks, left) && !/^(?:,|and|or)$/u.test(chunks[place + 1]?.text ?? '')) return false
    return pair !== undefined && pair.kind === 'being' && !hasVerb && isGoverned(chunks, left - 1)
  }
  if (before.lower === 'and' || before.lower === 'or') {
    const pair = chunks[left - 1]
    // "Ann Sample of the Steel and Allied Workers": the first words of the name.
    let name = left - 1
    while (chunks[name]?.kind === 'word' && /^\p{Lu}/u.test(chunks[name]?.text ?? '')) name -= 1
    if (name < left - 1 && isWord(chunks[name], DETERMINERS)) return chunks[name - 1]?.lower === 'of'
    return pair !== undefined && (pair.kind === 'being' || pair.kind === 'role') && isGoverned(chunks, left - 1)
  }
  if (before.lower === 'to' || PREPOSITIONS.has(before.lower)) return true
  return !hasVerb && CONJUNCTIONS.has(before.lower) && /^(?:after|before|since|until|as|when|once)$/u.test(before.lower)
}

/** Whether a comma ends the phrase that opens a sentence: "In a statement to Example, the embassy". */
function isOpening(chunks: readonly Chunk[], comma: number): boolean {
  const opening = chunks.slice(0, comma)
  return isWord(opening[0], PREPOSITIONS) && opening.every(({ kind }) => kind !== 'sign' && kind !== 'quote')
}

/** The head of a phrase that ends with a governed name: "the head of the council", "officials from both nations". */
function findHead(chunks: readonly Chunk[], place: number): number {
  for (let left = place - 1; left >= Math.max(0, place - 8); left -= 1) {
    const chunk = chunks[left]
    if (chunk?.kind === 'quote' || chunk?.kind === 'verb' || chunk?.kind === 'sign') return -1
    if (isSpeaker(chunk) && !isGoverned(chunks, left, true)) return left
  }
  return -1
}

/** The name that an apposition behind it explains: "Jane Roe, head of research at the bank, said". */
function findApposed(chunks: readonly Chunk[], comma: number): number {
  // "Jane Roe, an official who runs the Institute, a think-tank, said": the person whom all of it explains.
  const person = chunks.findIndex(({ being, isPossessive }) => being?.kind === 'person' && !isPossessive)
  const explained = chunks.slice(person + 1, comma)
  if (
    person >= 0 &&
    person < comma - 1 &&
    (isSign(explained[0], /^,$/u) || (explained[0]?.lower === 'of' && isSign(explained[2], /^,$/u))) &&
    !isGoverned(chunks, person, true) &&
    explained.some(({ kind }) => kind === 'relative') &&
    explained.every(({ kind }) => kind !== 'quote' && kind !== 'verb')
  )
    return person
  // "Its director for the north, Ann Sample, said": a name alone between commas.
  if (
    !chunks[comma - 1]?.isPossessive &&
    isSign(chunks[comma - 2], /^,$/u) &&
    ((chunks[comma - 1]?.being?.kind === 'person' &&
      chunks.slice(0, comma - 2).some(({ nounKind }) => nounKind === 'person')) ||
      // "Its owner, Example Group, said"
      (chunks[comma - 1]?.being?.kind === 'body' &&
        /^(?:owner|maker|operator|publisher|producer)$/u.test(chunks[comma - 3]?.noun ?? '')))
  )
    return comma - 1
  for (let left = comma - 1; left > 0; left -= 1) {
    if (chunks[left]?.kind === 'quote' || isSign(chunks[left], /^[;:]$/u)) break
    if (!isSign(chunks[left], /^[,–—(]$/u)) continue
    const place = left - 1
    // "An envoy from a country, who spoke in private, said": the envoy.
    const head = chunks[left + 1]?.kind === 'relative' && isGoverned(chunks, place, true) ? findHead(chunks, place) : -1
    if (head >= 0) return head
    if (isSpeaker(chunks[place]) && !isGoverned(chunks, place, true) && !isListed(chunks, left, comma)) {
      if (chunks[place]?.kind === 'being' && isSign(chunks[place - 1], /^,$/u) && chunks[place - 2]?.kind === 'role')
        return place
      return place
    }
  }
  const first = findFirst(chunks, 0, comma)
  const passed = chunks.slice(first, comma)
  // "Two officials, speaking on condition of anonymity because nothing was announced, said"
  const isSpeaking = passed.some(
    ({ lower }, at) => /^(?:speaking|citing|requesting|asking)$/u.test(lower) && passed[at - 1]?.text === ',',
  )
  return first >= 0 && passed.every(({ kind }) => kind !== 'quote' && (isSpeaking || kind !== 'verb')) ? first : -1
}

/** Whether commas part a list, as in "China, Japan, Korea and India said". */
function isListed(chunks: readonly Chunk[], from: number, to: number): boolean {
  return (
    to - from === 2 &&
    chunks[from + 1]?.kind === 'being' &&
    chunks[from - 1]?.being?.kind === chunks[from + 1]?.being?.kind &&
    chunks[from + 1]?.being?.kind === 'country'
  )
}

/** Words before clauses that belong to the one around them: "declined to say whether Sample would act, saying only". */
const REPORTING = /^(?:whether|that|if|because)$/u

/** Where the clause of a verb begins; conjunctions of clauses within it begin none. */
function clauseStart(chunks: readonly Chunk[], at: number, acts: readonly Act[], within?: RegExp): number {
  for (let left = at - 1; left >= 0; left -= 1) {
    const chunk = chunks[left]
    if (chunk?.kind === 'quote' || isSign(chunk, /^[;:]$/u)) return left + 1
    if (acts.some((act) => act.at === left)) return left + 1
    // "On Example and Sample": no clause begins within a list that a preposition governs.
    const isList = /^(?:and|or)$/u.test(chunk?.lower ?? '') && isNamed(chunks[left - 1]) && isNamed(chunks[left + 1])
    if (isList && isGoverned(chunks, left - 1)) continue
    if (isWord(chunk, CONJUNCTIONS) && !within?.test(chunk?.lower ?? '') && findFirst(chunks, left + 1, at) >= 0)
      return left + 1
  }
  return 0
}

function isNamed(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'being' || chunk?.kind === 'role'
}

/** The first name or noun in a stretch that nothing governs. */
function findFirst(chunks: readonly Chunk[], from: number, to: number): number {
  for (let place = from; place < to; place += 1)
    if (
      isSpeaker(chunks[place]) &&
      !isGoverned(chunks, place) &&
      !isModifier(chunks, place) &&
      !isBracketed(chunks, place)
    )
      return place
  return -1
}

/** Whether a name stands alone in brackets, as an agency's does at the head of its report: "(Reuters)". */
function isBracketed(chunks: readonly Chunk[], place: number): boolean {
  return isSign(chunks[place - 1], /^\($/u) && isSign(chunks[place + 1], /^\)$/u)
}

/** Whether a name only says what the noun behind it is of ("Nvidia shares"), or "it" stands for a clause ("it is clear that"). */
function isModifier(chunks: readonly Chunk[], place: number): boolean {
  const [chunk, next] = [chunks[place], chunks[place + 1]]
  if (chunk?.lower === 'it') return /^(?:is|was|would|remains|seems|appears)$/u.test(next?.lower ?? '')
  if (chunk?.kind !== 'being' || chunk.being?.kind === 'person' || next?.kind !== 'word') return false
  if (
    ADVERBS.has(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    CONJUNCTIONS.has(next.lower) ||
    TIME_WORDS.has(next.lower)
  )
    return false
  return (
    /^\p{Ll}+s$/u.test(next.lower) &&
    !/(?:ss|us|is)$/u.test(next.lower) &&
    !/^\p{Ll}/u.test(chunks[place + 2]?.lower ?? '.') === false
  )
}

const SUBORDINATE =
  /^(?:asked|since|as|while|after|when|if|although|though|because|before|until|once|despite|unlike|whereas|with|following|amid)$/u

/** Who a sentence is about: its first name, noun or pronoun that nothing governs, behind the comma of a clause that leads to it. */
export function findTopic(chunks: readonly Chunk[]): Chunk | null {
  if (SUBORDINATE.test(chunks[0]?.lower ?? '')) {
    const comma = chunks.findIndex((chunk) => isSign(chunk, /^,$/u))
    const next = comma < 0 ? -1 : findFirst(chunks, comma + 1, Math.min(chunks.length, comma + 5))
    if (next >= 0) return choosePerson(chunks, next)
  }
  const place = findFirst(chunks, 0, chunks.length)
  return place < 0 ? null : choosePerson(chunks, place)
}

/** The names that "and" joins to one, with it. */
function listJoined(chunks: readonly Chunk[], place: number): Chunk[] {
  const last = chunks[place]
  const at = chunks[place - 1]?.lower === 'the' ? place - 1 : place
  const [and, first] = [chunks[at - 1], chunks[at - 2]]
  if (!last) return []
  if (and?.lower === 'and' && isSpeaker(first) && !isGoverned(chunks, at - 2, true) && first.kind === last.kind)
    return [first, last]
  return [last]
}
