import type { Being, Mention } from '../names/being.ts'
import { type Roster, SPEAKING } from '../names/roster.ts'
import type { Marked } from '../quotes/find-marked.ts'
import { OFFICE_WORDS, PORTFOLIOS } from '../tables/people.ts'
import { ADJECTIVES, BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, HONORIFICS, PERSON_NOUNS } from '../tables/roles.ts'
import { ADVERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, TIME_WORDS } from '../tables/small-words.ts'
import { type SpeechVerb, speechVerbs } from '../tables/speech-verbs.ts'
import type { Token } from '../words/tokens.ts'

/** A part of a sentence as attribution sees it: a name, a noun of somebody, a pronoun, a speech verb, a quotation, or another word or sign. */
export interface Chunk {
  readonly kind: 'being' | 'role' | 'pronoun' | 'relative' | 'verb' | 'quote' | 'word' | 'sign'
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly being?: Being
  readonly form?: Mention['form']
  /** Whether it is somebody's: "Trump's" before a noun. */
  readonly isPossessive: boolean
  /** The noun of a role, and who it is of: "ministry" of China. */
  readonly noun?: string
  readonly nounKind?: 'person' | 'group' | 'body' | 'document'
  readonly owner?: Being
  readonly isDefinite?: boolean
  readonly verb?: SpeechVerb
  readonly marked?: Marked
}

const PRONOUNS = new Set(['he', 'she', 'they', 'it'])

/** Cuts a sentence into chunks. */
export function chunkSentence(tokens: readonly Token[], roster: Roster, text: string): Chunk[] {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return []
  const mentions = roster.allWithin(first.start, last.end).filter(({ being }) => SPEAKING.has(being.kind))
  const chunks: Chunk[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) continue
    const mention =
      token.kind === 'quote' ? undefined : mentions.find(({ start, end }) => start <= token.start && token.start < end)
    if (mention) {
      let next = at
      while (next + 1 < tokens.length && (tokens[next + 1]?.start ?? mention.end) < mention.end) next += 1
      const isPossessive = isApostrophe(tokens, next + 1)
      pushBeing(chunks, {
        kind: 'being',
        start: mention.start,
        end: mention.end,
        text: text.slice(mention.start, mention.end),
        lower: '',
        being: mention.being,
        form: mention.form,
        isPossessive,
      })
      at = isPossessive ? next + 1 : next
      continue
    }
    const isPossessive = token.kind === 'word' && isApostrophe(tokens, at + 1)
    const member = countMember(tokens, at)
    if (member > 0) {
      pushRole(chunks, token, 'person', false, text)
      at += member - 1
      continue
    }
    const noun = nounOf(token, tokens[at + 1], chunks.at(-1), chunks.at(-2))
    // "Ann Sample MP said"
    const named = /^\p{Lu}{2,}$/u.test(token.text) && noun === 'person' ? chunks.at(-1) : undefined
    if (named?.being?.kind === 'person' && !named.isPossessive) continue
    if (noun) {
      pushRole(chunks, token, noun, isPossessive, text)
      if (isPossessive) at += 1
      continue
    }
    if (isSomebody(tokens, at) || isWorker(tokens, at)) {
      pushRole(chunks, token, 'person', isPossessive, text)
      if (isPossessive) at += 1
      continue
    }
    chunks.push(toChunk(token, tokens[at + 1], isPossessive))
    if (isPossessive) at += 1
  }
  return chunks
}

/** How many tokens "one", "another" or "a third", also "of them", has where one of a group speaks: "another said", "said one". */
function countMember(tokens: readonly Token[], at: number): number {
  const [before, token] = [tokens[at - 1], tokens[at]]
  const isCounted =
    /^(?:first|second|third|fourth|other)$/u.test(token?.lower ?? '') && /^(?:a|the)$/u.test(before?.lower ?? '')
  if (!isCounted && !/^(?:one|another)$/u.test(token?.lower ?? '')) return 0
  const length = tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower === 'them' ? 3 : 1
  const next = tokens[at + length]
  const verb = speechVerbs.get(next?.lower ?? '')
  const first = isCounted ? tokens[at - 2] : before
  const opens = first === undefined || first.kind !== 'word' || CONJUNCTIONS.has(first.lower)
  if (opens && verb && verb.form !== 'base' && verb.form !== 'participle') return length
  // "One of them, who runs a shop, said", "one, a maker of toys, said"
  const isExplained = /^(?:who|an?|at|from|in|speaking|asking)$/u.test(tokens[at + length + 1]?.lower ?? '')
  if (first === undefined && next?.text === ',' && isExplained) return length
  const isTold = speechVerbs.get(first?.lower ?? '')?.class === 'SAY'
  return isTold && (next === undefined || next.kind === 'sign') ? length : 0
}

/** "The machinist said", "said the machinist". */
function isWorker(tokens: readonly Token[], at: number): boolean {
  const [verb, the, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  if (the?.lower !== 'the' || !token || !isAgent(token.lower) || speechVerbs.has(token.lower)) return false
  const isSaid = (one: Token | undefined) => /^(?:said|says|added|adds|told|recalled|asked)$/u.test(one?.lower ?? '')
  return isSaid(next) || (isSaid(verb) && (next === undefined || next.kind === 'sign'))
}

/** Whether a word looks like one for somebody by work: "machinist". */
function isAgent(word: string): boolean {
  return (
    /^\p{Ll}+(?:[^aeiou]er|or|ist|ian|man|woman|eer|yst)$/u.test(word) &&
    !/^(?:letter|paper|number|order|chapter|newsletter|poster|error|factor|computer|quarter|member|matter|offer|banner|sticker)$/u.test(
      word,
    )
  )
}

/** "A trucker said", "one pensioner in Leeds, who": a noun for a person that no list has. */
function isSomebody(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || !/^\p{Ll}{4,}$/u.test(token.text) || speechVerbs.has(token.lower)) return false
  const article = tokens
    .slice(Math.max(0, at - 3), at)
    .findLastIndex(({ lower }) => /^(?:a|an|one|another)$/u.test(lower))
  if (article < 0) return false
  const between = tokens.slice(Math.max(0, at - 3), at).slice(article + 1)
  if (between.some(({ kind, lower }) => kind !== 'word' || PREPOSITIONS.has(lower))) return false
  const [next, second] = [tokens[at + 1], tokens[at + 2]]
  if (next?.lower === 'who' || (next?.text === ',' && second?.lower === 'who')) return true
  const rest = tokens.slice(at + 1, at + 8)
  const comma = rest.findIndex(({ text }) => text === ',')
  if (/^(?:in|from|near|at|with)$/u.test(next?.lower ?? '') && comma > 0 && rest[comma + 1]?.lower === 'who')
    return true
  const verb = speechVerbs.get(next?.lower ?? '')
  return isAgent(token.lower) && verb !== undefined && verb.class !== 'STANCE' && verb.form === 'past'
}

function isApostrophe(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]]
  if (!token || !before || token.start !== before.end) return false
  return token.lower === "'s" || (/^[’']$/u.test(token.text) && /s$/u.test(before.text))
}

function toChunk(token: Token, next: Token | undefined, isPossessive: boolean): Chunk {
  const base = { start: token.start, end: token.end, text: token.text, lower: token.lower, isPossessive }
  if (token.kind === 'quote') return { ...base, kind: 'quote', marked: token.marked }
  if (token.kind === 'sign' || token.kind === 'number')
    return { ...base, kind: token.kind === 'sign' ? 'sign' : 'word' }
  if (PRONOUNS.has(token.lower)) return { ...base, kind: 'pronoun' }
  if (/^(?:who|which)$/u.test(token.lower)) return { ...base, kind: 'relative' }
  // "Press secretary", "lobby group"
  if (ADJECTIVES.has(token.lower) && PERSON_NOUNS.has(next?.lower ?? '')) return { ...base, kind: 'word' }
  if (/^(?:lobby|campaign|press)$/u.test(token.lower) && /^(?:group|groups|body|team)$/u.test(next?.lower ?? ''))
    return { ...base, kind: 'word' }
  const verb = speechVerbs.get(`${token.lower} ${next?.lower}`) ?? speechVerbs.get(token.lower)
  if (verb && !/^\p{Lu}/u.test(token.text)) return { ...base, kind: 'verb', verb }
  if (verb && verb.form === 'participle') return { ...base, kind: 'verb', verb }
  return { ...base, kind: 'word' }
}

/** What kind of speaker a noun is; null where it is none, or a verb ("report", "group"). */
function nounOf(
  token: Token,
  next: Token | undefined,
  before: Chunk | undefined,
  first: Chunk | undefined,
): Chunk['nounKind'] | null {
  const word = token.lower
  // "The 31-year-old said", "the 31-year-old imports records"
  if (/^\d+-year-old$/u.test(word)) {
    const follower = next?.lower ?? ''
    const isVerb = /^(?:is|was|has|had|\p{Ll}{3,}(?:s|ed))$/u.test(follower) && !GROUP_NOUNS.has(follower)
    const isTold = before?.lower === 'the' && (isVerb || first?.kind === 'verb')
    return speechVerbs.has(follower) || isTold ? 'person' : null
  }
  if (token.kind !== 'word') return null
  const isNoun = before === undefined || before.kind !== 'verb'
  if (
    /^(?:chair|head|chief|deputy|lead|member|general|source|judge|minister|guide)$/u.test(word) &&
    next &&
    /^(?:to|the|a|an|of)$/u.test(next.lower) &&
    word !== 'head' &&
    word !== 'chief' &&
    word !== 'chair' &&
    word !== 'member'
  )
    return null
  if (PERSON_NOUNS.has(word)) return 'person'
  if (GROUP_NOUNS.has(word)) return 'group'
  if (BODY_NOUNS.has(word) && !(word === 'government' && next?.lower === 'spending')) return 'body'
  if (
    DOCUMENT_NOUNS.has(word) &&
    isNoun &&
    before !== undefined &&
    (DETERMINERS.has(before.lower) ||
      before.isPossessive ||
      ADJECTIVES.has(before.lower) ||
      (before.kind === 'being' && before.being?.kind !== 'person') ||
      (before.kind === 'role' && before.nounKind === 'body') ||
      /^\d{4}$/u.test(before.text))
  )
    return 'document'
  return null
}

/** Adds a noun of somebody, with the determiners, adjectives and names before it. */
function pushRole(
  chunks: Chunk[],
  token: Token,
  nounKind: NonNullable<Chunk['nounKind']>,
  isPossessive: boolean,
  text: string,
): void {
  let owner: Being | undefined
  let start = token.start
  start =
    popNouns(chunks, nounKind === 'group') ?? (/^(?:person|body)$/u.test(nounKind) ? popPlace(chunks) : null) ?? start
  let isDefinite = false
  for (let taken = 0; taken < 6; taken += 1) {
    const before = chunks.at(-1)
    if (!before || !modifies(before)) break
    if (before.kind === 'being' && before.being && owner === undefined) owner = before.being
    if (before.kind === 'role') owner ??= before.owner
    isDefinite ||=
      /^(?:the|this|its|his|her|their|that)$/u.test(before.lower) || before.isPossessive || before.isDefinite === true
    start = before.start
    chunks.pop()
    // A determiner begins the phrase.
    if (DETERMINERS.has(before.lower) && before.kind === 'word') break
    if (before.isPossessive) break
  }
  const end = token.end
  // "One of the diplomats" is one person.
  const isOneOf = nounKind === 'group' && chunks.at(-1)?.lower === 'of' && chunks.at(-2)?.lower === 'one'
  if (isOneOf) chunks.splice(-2)
  chunks.push({
    kind: 'role',
    start,
    end,
    text: text.slice(start, end),
    lower: '',
    isPossessive,
    noun: token.lower,
    nounKind: isOneOf ? 'person' : nounKind,
    owner,
    isDefinite: isDefinite && !isOneOf,
  })
}

/** Takes off one or two nouns that say what kind, if a determiner or adjective stands before them: "a large European equipment maker". */
function popNouns(chunks: Chunk[], isPlural: boolean): number | null {
  let count = 0
  while (count < 2 && isPlainNoun(chunks[chunks.length - 1 - count])) count += 1
  const before = chunks[chunks.length - 1 - count]
  if (
    count === 0 ||
    !before ||
    (isPlural && /^(?:a|an)$/u.test(before.lower)) ||
    !(modifies(before) && before.kind !== 'role')
  )
    return null
  const [first] = chunks.splice(-count)
  return first?.start ?? null
}

/** Takes off the name of a place that nothing knows: "the North Sampleton MP", "one Sampleton source". */
function popPlace(chunks: Chunk[]): number | null {
  const the = chunks.findLastIndex(({ kind, text }) => kind !== 'word' || !/^\p{Lu}/u.test(text))
  const count = chunks.length - 1 - the
  if (count < 1 || count > 3 || !/^(?:the|an?|one|another)$/u.test(chunks[the]?.lower ?? '')) return null
  const [first] = chunks.splice(-count)
  return first?.start ?? null
}

function isPlainNoun(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'word' || chunk.isPossessive || !/^\p{Ll}[\p{Ll}-]+$/u.test(chunk.text)) return false
  const { lower } = chunk
  if (/(?:ed|ing|ly)$/u.test(lower) && !/-/u.test(lower)) return false
  return (
    ![PREPOSITIONS, CONJUNCTIONS, ADVERBS, DETERMINERS, TIME_WORDS, ADJECTIVES].some((list) => list.has(lower)) &&
    !/^(?:to|not|than|too|very|who|what|there|one)$/u.test(lower)
  )
}

function modifies(chunk: Chunk): boolean {
  if (chunk.kind === 'being') return chunk.being?.kind !== 'person' || chunk.isPossessive
  if (chunk.kind === 'role') return true
  if (chunk.kind !== 'word') return false
  const { lower, text } = chunk
  return (
    DETERMINERS.has(lower) ||
    lower === 'that' ||
    ADJECTIVES.has(lower) ||
    lower === 'one' ||
    OFFICE_WORDS.has(text) ||
    PORTFOLIOS.has(text) ||
    // "The Social Democrat"
    /^(?:Social|Christian|Free|Liberal)$/u.test(text) ||
    /^(?:\d+|\p{L}+)-year-old$|^\d{4}$/u.test(lower) ||
    /^\p{Ll}+-(?:based|run|owned|led|backed|ranking|level|time)$/u.test(lower)
  )
}

/** Adds a name; an office or a noun directly before a person's belongs to it. */
function pushBeing(chunks: Chunk[], chunk: Chunk): void {
  let start = chunk.start
  if (chunk.being?.kind === 'person') {
    let back = chunks.length - 1
    const hasTail = PORTFOLIOS.has(chunks[back]?.text ?? '')
    while (hasTail && back >= 0 && chunks.length - back <= 6 && isOfficeTail(chunks[back])) back -= 1
    const role = chunks[back]
    if (role?.kind === 'role' && !role.isPossessive) {
      addRoles(chunk.being, role)
      chunk.being.code ??= role.owner?.code ?? null
      start = role.start
      chunks.splice(back)
    } else if (chunks.at(-1) && HONORIFICS.has(chunks.at(-1)?.lower ?? '')) {
      start = chunks.pop()?.start ?? start
      // "Republican Sen. Ann Sample"
      const party = chunks.at(-1)
      if (party?.kind === 'role' && party.nounKind === 'person' && !party.isPossessive)
        start = chunks.pop()?.start ?? start
    }
  }
  // "Mexico's president, Ann Sample", "the head of Example Steel, Ann Sample": the noun before a comma says of what.
  const isTail = ({ kind, text }: Chunk) =>
    (kind === 'being' && !/^,/u.test(text)) || (kind === 'word' && /^(?:of|for|at|the|\p{Lu}.*)$/u.test(text))
  const before = chunks.slice(-7, -1)
  const [role, of] = before.slice(
    Math.max(
      0,
      before.findLastIndex((one) => !isTail(one)),
    ),
  )
  if (
    chunk.being?.kind === 'person' &&
    chunks.at(-1)?.text === ',' &&
    role?.kind === 'role' &&
    (of === undefined || /^(?:of|for|at)$/u.test(of.lower)) &&
    role.nounKind === 'person' &&
    start === chunk.start
  ) {
    addRoles(chunk.being, role)
    chunk.being.code ??= role.owner?.code ?? null
  }
  // "The players' union FIFPRO": a noun directly before a body is the same one.
  const noun = chunks.at(-1)
  if (chunk.being?.kind === 'body' && noun?.kind === 'role' && noun.nounKind === 'body' && !noun.isPossessive) {
    if (noun.noun) chunk.being.roles.add(noun.noun)
    start = noun.start
    chunks.pop()
  }
  chunks.push({ ...chunk, start })
}

/** The noun of an office, also with the word before it: "trade minister". */
function addRoles(being: Being, { noun, text }: Chunk): void {
  if (noun) being.roles.add(noun)
  const two = text.toLowerCase().split(' ').slice(-2).join(' ')
  if (two.includes(' ') && !/^(?:the|a|an|its|his|her|their) /u.test(two)) being.roles.add(two)
}

/** What may stand between an office and the name: "Secretary of the Treasury". */
function isOfficeTail(chunk: Chunk | undefined): boolean {
  return (
    chunk !== undefined &&
    chunk.kind === 'word' &&
    (/^(?:of|for|the|and)$/u.test(chunk.lower) || PORTFOLIOS.has(chunk.text))
  )
}
