import { type Being, type Mention, makeBeing } from '../names/being.ts'
import { placeNames } from '../names/places.ts'
import type { Roster } from '../names/roster.ts'
import type { Band } from '../proposal.ts'
import { NO_NAMES, PORTFOLIOS } from '../tables/people.ts'
import { BODY_NOUNS, GROUP_NOUNS, KIN } from '../tables/roles.ts'
import { SUBJECTS } from '../tables/small-words.ts'
import { type SpeechVerb, STANCES_OF_STATES } from '../tables/speech-verbs.ts'
import type { Chunk } from './chunks.ts'

/** Who speaks, and how sure that is. */
export interface Speaker {
  readonly being: Being
  readonly rule: string
  readonly band: Band
}

/** Somebody who was lately spoken of, and where. */
interface Seen {
  readonly being: Being
  readonly at: number
  readonly isSpeaker: boolean
}

/** Turns names, nouns and pronouns into beings, by what the article has said so far. */
export class Resolver {
  readonly #roster: Roster
  readonly #seen: Seen[] = []
  readonly #unnamed = new Map<string, Being>()
  /** Nouns for several people, so that "one of them" is one of the last. */
  readonly #groups: Chunk[] = []

  constructor(roster: Roster) {
    this.#roster = roster
  }

  /** Remembers who a sentence was about, or who spoke. */
  note(being: Being, at: number, isSpeaker: boolean): void {
    this.#seen.push({ being, at, isSpeaker })
  }

  /** Remembers the groups of people that a sentence names. */
  noteGroups(chunks: readonly Chunk[]): void {
    this.#groups.push(...chunks.filter(({ nounKind }) => nounKind === 'group'))
  }

  /** The governments that "both sides" are: of the two countries that the article names most. */
  resolvePair(chunk: Chunk): Speaker[] {
    if (
      chunk.kind !== 'role' ||
      !/^(?:sides|countries|nations|governments|parties)$/u.test(chunk.noun ?? '') ||
      !/^(?:both|the two|two)\b/iu.test(chunk.text)
    )
      return []
    const counts = Map.groupBy(
      this.#roster.mentions.filter(({ being }) => being.kind === 'country'),
      ({ being }) => being.code ?? '',
    )
    const top = [...counts].toSorted(([, one], [, other]) => other.length - one.length).slice(0, 2)
    return top.map(([code]) => ({ being: this.#roster.governmentOf(code), rule: 'both sides', band: 'look' }))
  }

  /** Who a chunk stands for as the subject of a verb, but somebody whom it can't mean; null where that is nobody who can speak. */
  resolve(chunk: Chunk, verb: SpeechVerb | null, not: Being | null = null): Speaker | null {
    const employer = this.#findEmployer(chunk)
    if (employer) return { being: employer, rule: 'analysts of a body', band: 'likely' }
    if (chunk.kind === 'being' && chunk.being) return this.#resolveName(chunk.being, chunk, verb)
    const sender = chunk.lower === 'it' && verb?.base === 'read' ? this.#findSender(chunk.start) : null
    if (sender) return { being: sender, rule: 'document', band: 'likely' }
    if (chunk.kind === 'pronoun') return this.#resolvePronoun(chunk, not)
    if (chunk.kind !== 'role') return null
    const found = this.#resolveRole(chunk, verb)
    return found && found.being === not ? { ...found, being: this.unnamed(chunk.text) } : found
  }

  /** "Economists at Example" are quoted for it. */
  #findEmployer({ noun, text, end }: Chunk): Being | undefined {
    if (!RESEARCHERS.test((noun ?? text).toLowerCase())) return undefined
    return this.#roster.mentions.find(
      ({ being, start }) =>
        being.kind === 'body' &&
        start > end &&
        /^ (?:at|from|with) (?:the )?(?:\p{Ll}+ )?$/u.test(this.#roster.textBetween(end, start)),
    )?.being
  }

  /** Who wrote what "it read": "an email that Sample sent to the firm". */
  #findSender(start: number): Being | null {
    const found = this.#roster
      .within(Math.max(0, start - 300), start)
      .findLast(
        (one) =>
          one.being.kind === 'person' &&
          /\b(?:e-?mail|letter|memo|message|text|note|post) (?:that |which )?$/iu.test(
            this.#roster.textBetween(one.start - 20, one.start),
          ) &&
          /^ (?:had )?(?:sent|wrote|written|posted|circulated)\b/u.test(
            this.#roster.textBetween(one.end, one.end + 20),
          ),
      )
    return found?.being ?? null
  }

  #resolveName(being: Being, chunk: Chunk, verb: SpeechVerb | null): Speaker | null {
    if (being.kind === 'person') return { being, rule: 'name', band: being.rule === 'verb' ? 'likely' : 'sure' }
    // What is told of a name alone, that it said something, may be a person's.
    if (being.kind !== 'country') return { being, rule: 'body', band: being.rule === 'verb' ? 'likely' : 'sure' }
    if (verb?.class === 'STANCE' && !STANCES_OF_STATES.has(verb.base)) return null
    const code = being.code ?? ''
    return {
      being: this.#roster.governmentOf(code),
      rule: 'place for government',
      band: chunk.form === 'capital' || verb === null || verb.class !== 'STANCE' ? 'likely' : 'look',
    }
  }

  #resolvePronoun({ lower, start }: Chunk, not: Being | null = null): Speaker | null {
    // "Poe, she said, is late": who is told of is not she.
    const isInserted = ({ being, at }: Seen) =>
      being.kind === 'person' && /^(?:\p{Lu}[\p{L}\p{M}.’'-]* ?)+, $/u.test(this.#roster.textBetween(at, start))
    const before = this.#seen.filter((seen) => seen.at < start && seen.being !== not && !isInserted(seen))
    if (lower === 'he' || lower === 'she') {
      const fits = ({ being }: Seen) => being.kind === 'person' && (being.gender === null || being.gender === lower)
      // "A cousin", of whom a paragraph before tells, is no "she" of this one unless the noun tells the sex.
      const isForgotten = ({ being, at, isSpeaker }: Seen) =>
        being.label === '' &&
        being.gender === null &&
        !isSpeaker &&
        (start - at > 1_000 || /^(?:an?|his|her|their) [^\n]*\n/iu.test(this.#roster.textBetween(at, start)))
      const found = before.findLast((seen) => fits(seen) && !isForgotten(seen)) ?? before.findLast(fits)
      if (!found) {
        const mention = this.#roster.mentions.findLast(
          (one) => one.end < start && one.being.kind === 'person' && (one.being.gender ?? lower) === lower,
        )
        return mention ? { being: mention.being, rule: 'pronoun', band: 'look' } : null
      }
      const isKnown = found.being.gender !== null
      found.being.gender ??= lower
      const other = before.findLast((seen) => fits(seen) && seen.being !== found.being)
      const isNear =
        other !== undefined &&
        other.at > found.at - 150 &&
        (!isKnown || (other.being.gender !== null && found.being.gender === other.being.gender)) &&
        !found.isSpeaker
      // Somebody who spoke a little before may be meant rather than who was only named in another paragraph.
      const isRivalled =
        !found.isSpeaker &&
        this.#roster.textBetween(found.at, start).includes('\n') &&
        before.some((seen) => fits(seen) && seen.being !== found.being && seen.isSpeaker && seen.at > start - 700)
      // Behind a noun alone the name may stand that was not found.
      const isDoubtful = isNear || isRivalled || found.being.label === ''
      return { being: found.being, rule: 'pronoun', band: isDoubtful ? 'likely' : 'sure' }
    }
    const found = before.findLast(({ being }) => being.kind !== 'person')
    if (!found) return null
    return { being: this.#speakFor(found.being), rule: lower, band: 'likely' }
  }

  /** Who was spoken of before a place, the latest first: subjects and speakers, then everybody else. */
  #listLatest(start: number): Being[] {
    const seen = this.#seen.filter(({ at }) => at < start).map(({ being }) => being)
    const named = this.#roster.mentions.filter(({ end }) => end <= start).map(({ being }) => being)
    return [...new Set([...seen.reverse(), ...named.reverse()])]
  }

  /** A country speaks as its government. */
  #speakFor(being: Being): Being {
    return being.kind === 'country' ? this.#roster.governmentOf(being.code ?? '') : being
  }

  #resolveRole(chunk: Chunk, verb: SpeechVerb | null): Speaker | null {
    const { noun = '', nounKind, owner, isDefinite, text, start } = chunk
    const code = owner?.code ?? null
    if (nounKind === 'group' && /^(?:sides|countries|nations)$/u.test(noun) && code === null) return null
    if (nounKind === 'group') {
      const isVague = isDefinite || (verb === null && !code)
      return {
        being: this.#roster.group(stripName(text), 'group', code),
        rule: 'unnamed body',
        band: isVague ? 'likely' : 'sure',
      }
    }
    if (nounKind === 'body') {
      if (owner && /^(?:government|administration)$/u.test(noun) && code && owner.kind === 'country')
        return { being: this.#roster.governmentOf(code), rule: 'body', band: 'sure' }
      const rest = stripName(text)
        .replace(/^\p{L}+[’']s /u, '')
        .split(' ')
        .slice(0, -1)
        // "The Kirkton brewer" has a name of its own.
        .filter((word) => !(isFirm(noun) && /^\p{Lu}/u.test(word)) && !(noun === 'group' && OF_LOBBIES.test(word)))
        .join(' ')
        .toLowerCase()
      const found = this.#findBody(noun, owner, start, rest)
      if (found && isDefinite && (!owner || owner.kind === 'country'))
        return {
          being: found,
          rule: 'the body',
          band: owner && found.code !== code ? 'look' : this.#isInFocus(found, start) ? 'sure' : 'likely',
        }
      // "Its secretariat": of the body that was spoken of.
      const whole = /^its (?:secretariat|board|management|leadership|headquarters)$/iu.test(text)
        ? this.#listLatest(start).find(({ kind }) => kind === 'body')
        : undefined
      if (whole) return { being: whole, rule: 'body', band: 'likely' }
      // "Germany's VDA auto association" is the VDA.
      if (owner?.kind === 'body' && SELF.test(noun)) return { being: owner, rule: 'body', band: 'sure' }
      const name = stripName(text)
      // "The finance ministry": of the country that was spoken of.
      const near = !owner && isDefinite && OF_STATES.test(noun) ? this.#lastCode(start) : null
      return {
        being: this.#roster.group(name, 'body', code ?? near),
        rule: near ? 'a body of the country' : 'body',
        // "The British company" has a name, which was not found.
        band: owner && !(isDefinite && isFirm(noun)) ? 'sure' : near ? 'likely' : 'look',
      }
    }
    if (nounKind === 'document') {
      const pronoun = SUBJECTS.get(/^(?:his|her|its) /iu.exec(text)?.[0].trim().toLowerCase() ?? '')
      if (pronoun) return this.#resolvePronoun({ ...chunk, lower: pronoun })
      // "The council's figures"
      const [, whoseBody = ''] = /(\p{Ll}+)[’']s (?:\p{Ll}+ )?\p{Ll}+$/u.exec(text) ?? []
      const owning = BODY_NOUNS.has(whoseBody) ? this.#findBody(whoseBody, owner, start, '') : null
      if (owning) return { being: owning, rule: 'document', band: 'likely' }
      const issuer = this.#roster.mentions.find(
        (mention) =>
          mention.start >= chunk.end &&
          /^ (?:by|from|of|in) (?:the )?$/iu.test(this.#roster.textBetween(chunk.end, mention.start)),
      )
      if (issuer && issuer.being.kind !== 'country' && issuer.being.kind !== 'good' && issuer.being.kind !== 'thing')
        return { being: issuer.being, rule: 'document', band: 'likely' }
      if (owner && owner.kind !== 'country') return { being: owner, rule: 'document', band: 'likely' }
      const government = /\bgovernment\b/iu.test(text) ? (code ?? this.#lastCode(start)) : null
      if (government) return { being: this.#roster.governmentOf(government), rule: 'document', band: 'likely' }
      const last = this.#seen.findLast(
        ({ being, at }) => at < start && being.kind !== 'person' && being.kind !== 'country',
      )?.being
      if (owner?.code) return { being: this.#roster.governmentOf(owner.code), rule: 'document', band: 'look' }
      // "He wrote to all employees. “…,” the letter said."
      const writer = this.#seen.findLast(
        ({ being, at }) =>
          being.kind === 'person' &&
          at < start &&
          start - at < 400 &&
          /^[^.]{0,60}\b(?:wrote|sent|posted|circulated)\b/u.test(this.#roster.textBetween(at, start)),
      )
      if (writer && /^(?:letter|memo|email|message|note|post)$/u.test(noun))
        return { being: writer.being, rule: 'document', band: 'likely' }
      // "A draft communique" is nobody's.
      return last && !(/^an? /iu.test(text) && !owner)
        ? { being: last, rule: 'document', band: 'look' }
        : { being: this.#unnamedOf(stripName(text)), rule: 'document', band: 'look' }
    }
    // "Officials disagreed. One said": an official.
    const group =
      MEMBER.test(noun) && !owner ? this.#groups.findLast(({ end }) => end < start && start - end < 600) : undefined
    if (group) return { being: this.#unnamedOf(oneOf(stripName(group.text))), rule: 'one of a group', band: 'likely' }
    // "No president before this one" is nobody.
    if (/^(?:no|any|every|each|what|which) /iu.test(text)) return null
    const { body, place } = this.#findBodyOf(chunk)
    if (body && /^spokes/u.test(noun)) {
      for (const name of [`${body.name} ${noun}`, `${noun} for ${body.name}`]) body.aliases.add(name)
      body.roles.add(noun)
      // "The top government spokesman" may be of another one.
      const isTold = owner?.kind === 'body' || place !== undefined || !isDefinite
      return { being: body, rule: 'spokesperson of a body', band: isTold ? 'sure' : 'likely' }
    }
    if (isDefinite || /^(?:both|neither)\b/iu.test(text)) {
      const person = this.#findCalled(text, owner, start)
      if (person)
        return { being: person, rule: 'the role', band: this.#isOnly(person, noun, start) ? 'sure' : 'likely' }
      const isNear = (being: Being, at: number) => being.kind === 'person' && at < start && start - at < 400
      // An age is told of the one named last, in whatever part of a sentence.
      const named = /-year-old/u.test(text)
        ? this.#roster.mentions.findLast(({ being, start: at }) => isNear(being, at))?.being
        : undefined
      const mayBe = (being: Being) => isCalled(being, text) || POLITICIANS.test(noun)
      // "The Commission president" may be who has no country yet.
      const isOwn = ({ code: own }: Being) => !owner || own === null || own === code
      const isMeant = (being: Being, at: number) => isNear(being, at) && mayBe(being) && isOwn(being)
      const near =
        named ??
        this.#seen.findLast(({ being, at }) => isMeant(being, at))?.being ??
        this.#roster.mentions.findLast(({ being, start: at }) => isMeant(being, at))?.being
      if (near && /^the /iu.test(text) && mayBe(near) && isOwn(near))
        return { being: near, rule: 'the role', band: 'look' }
      // "For Ann Sample, it is late, said the former official": the only person of the paragraph so far.
      const alone = this.#findAlone(start)
      if (alone && !owner && /^the /iu.test(text)) return { being: alone, rule: 'the role', band: 'look' }
      const later = this.#findLater(text, owner)
      if (later) return { being: later, rule: 'the role', band: 'likely' }
    }
    // "One of the diplomats", who were European ones before.
    const named = this.#groups.findLast((one) => one.noun === noun && one.end < start)
    const called = GROUP_NOUNS.has(noun) ? oneOf(stripName(named?.text ?? text)) : text
    // "A person close to the board"
    const [tail = ''] = CLOSE_TO.exec(this.#roster.textBetween(chunk.end, chunk.end + 60)) ?? []
    const name =
      place && place.end > chunk.end
        ? this.#roster.textBetween(start, place.end)
        : called + (called === text ? tail : '')
    // Somebody may be of a body that the article names elsewhere, or be named there.
    const isNew = /^(?:an?|one|another) /iu.test(text) && !/^(?:spokes|deputy)/u.test(noun)
    return {
      being: this.#unnamedOf(stripName(name), noun),
      rule: 'unnamed person',
      band: isDefinite ? 'look' : isNew ? 'sure' : 'likely',
    }
  }

  /** The body that somebody without a name belongs to, and where it is named if that is here: "an Apple spokesperson", "an analyst at Citi". */
  #findBodyOf({ owner, noun = '', text, isDefinite, start, end }: Chunk): { body?: Being; place?: Mention } {
    if (owner?.kind === 'body') return { body: owner }
    // "A ministry spokesman", "a spokesperson for the ministry", "its spokeswoman"
    const behind = this.#roster.textBetween(end, end + 60)
    const inner = /^(?:spokes|official|representative)/u.test(noun)
      ? (text.split(' ').findLast((word) => BODY_NOUNS.has(word) && word !== noun) ??
        /^ (?:for|of|from|with|at) (?:the|its) ((?:\p{Ll}+ ?){1,3})/u
          .exec(behind)?.[1]
          ?.split(' ')
          .find((word) => BODY_NOUNS.has(word)))
      : undefined
    const own = inner && /^(?:spokes|rep)/u.test(noun) ? this.#findBody(inner, owner, start, '') : null
    if (own) return { body: own }
    // "A spokesman for the US consulate"
    const [, country = '', what = ''] = /^ (?:for|of|from|with|at) the (\p{Lu}[\p{L}.]*) (\p{Ll}+)/u.exec(behind) ?? []
    const ofPlace = placeNames.get(country)?.code
    if (ofPlace && BODY_NOUNS.has(what) && /^spokes/u.test(noun))
      return {
        body: /^(?:government|administration)$/u.test(what)
          ? this.#roster.governmentOf(ofPlace)
          : this.#roster.group(`${country} ${what}`, 'body', ofPlace),
      }
    const named = this.#roster.mentions.find(
      ({ start: at, being }) =>
        being.kind === 'body' &&
        at >= end &&
        at < end + 40 &&
        /^ (?:for|of|from|with|at) (?:the )?$/iu.test(this.#roster.textBetween(end, at)),
    )
    if (named) return { body: named.being, place: named }
    if (/^spokes/u.test(noun)) {
      // "The Commission regrets that, a spokesperson said"
      const last = this.#seen.findLast(({ being, at }) => at < start && being.kind !== 'country')
      const isNear = /^its /iu.test(text) || (last && start - last.at < 200 && !isDefinite)
      if (last?.being.kind === 'body' && isNear) return { body: last.being }
    }
    const [, called] = /^the (\p{Ll}+)[’']s /iu.exec(text) ?? []
    const meant = called && this.#findBody(called, owner, start, '')
    if (meant) return { body: meant }
    const place = this.#roster.within(start, end).find(({ being }) => being.kind === 'body')
    if (place) return { body: place.being, place }
    if (!isDefinite) return {}
    const body = this.#listLatest(start).find(({ kind, roles }) => kind === 'body' && roles.has(noun))
    return body ? { body } : {}
  }

  /** The person lately spoken of whom the article calls so. */
  #findCalled(text: string, owner: Being | undefined, start: number): Being | undefined {
    const people = this.#listLatest(start).filter(({ kind }) => kind === 'person')
    const [noun, title] = splitTitle(text)
    // "The president" of a country before one of a union or a firm.
    const leads = !owner && LEADS.test(title) && people.find(({ roles }) => roles.has(noun) && roles.has('leader'))
    if (leads) return leads
    return (
      people.find((being) => being.roles.has(title) && isOf(being, owner, title)) ??
      people.find((being) => being.roles.has(noun) && isOf(being, owner, noun) && !hasOtherTitle(being, title)) ??
      this.#findDescribed(noun, start, people)
    )
  }

  /** Whether a paragraph has spoken of a body, and of none after it. */
  #isInFocus(being: Being, start: number): boolean {
    const last = this.#roster.mentions.findLast((one) => one.end <= start && one.being.kind === 'body')
    if (last?.being !== being) return false
    const between = this.#roster.textBetween(last.end, start)
    // A sentence may begin with a name that was not found.
    const firsts = [...between.matchAll(/(?<=[.!?] )\p{Lu}[\p{L}-]*/gu)]
    const isName = ({ 0: word, index }: RegExpExecArray) =>
      !NO_NAMES.has(word) && this.#roster.within(last.end + index, start)[0]?.start !== last.end + index
    return !between.includes('\n') && !firsts.some((one) => isName(one))
  }

  /** Whether a noun can mean nobody else: who was spoken of last bears it, and nobody else of the article does. */
  #isOnly(being: Being, noun: string, start: number): boolean {
    const [last] = this.#listLatest(start).filter(({ kind }) => kind === 'person')
    const others = [...this.#roster.beings, ...this.#unnamed.values()].filter((one) => one !== being)
    return (
      last === being && being.roles.has(noun) && !others.some(({ kind, roles }) => kind === 'person' && roles.has(noun))
    )
  }

  /** The one person named only further on: "the treasury secretary has said", and the name in the next paragraph. */
  #findLater(text: string, owner: Being | undefined): Being | undefined {
    const people = [...new Set(this.#roster.mentions.map(({ being }) => being))].filter(({ kind }) => kind === 'person')
    const [noun, title] = splitTitle(text)
    for (const called of [title, noun]) {
      const fitting = people.filter(
        (being) => being.roles.has(called) && isOf(being, owner, called) && !hasOtherTitle(being, title),
      )
      if (fitting.length === 1) return fitting[0]
    }
    // "The leader of the growers", who is presented as the president of their union.
    const heads = people.filter(
      ({ roles }) => /^(?:leader|chief|boss|head)$/u.test(noun) && [...roles].some((role) => HEADS.test(role)),
    )
    return heads.length === 1 ? heads[0] : undefined
  }

  /** The first of some people behind whose name a noun stands: "Ann Sample, a 38-year-old machinist". */
  #findDescribed(noun: string, start: number, people: readonly Being[]): Being | undefined {
    const description = new RegExp(
      `^(?:, \\d{1,3})?,? (?:who (?:is|was) )?(?:an?|the) (?:[\\p{L}\\d-]+ ){0,4}${noun}\\b`,
      'u',
    )
    const described = new Set(
      this.#roster.mentions
        .filter(
          ({ being, end }) =>
            being.kind === 'person' && end < start && description.test(this.#roster.textBetween(end, start)),
        )
        .map(({ being }) => being),
    )
    return people.find((being) => described.has(being))
  }

  /** The only person whom a paragraph has named before a place. */
  #findAlone(start: number): Being | null {
    const named = this.#roster.mentions.filter(
      ({ being, end }) =>
        being.kind === 'person' &&
        end <= start &&
        start - end < 400 &&
        !this.#roster.textBetween(end, start).includes('\n'),
    )
    const people = new Set(named.map(({ being }) => being))
    return people.size === 1 ? (named[0]?.being ?? null) : null
  }

  /** The body lately spoken of that a noun, and what says of which kind it is, may mean. */
  #findBody(noun: string, owner: Being | undefined, start: number, rest: string): Being | null {
    const word = new RegExp(`\\b${noun}\\b`, 'iu')
    const bodies = this.#listLatest(start).filter(({ kind }) => kind === 'body')
    // "The British company" may be one of which nothing has said yet whose it is.
    const near = new Set(this.#roster.within(Math.max(0, start - 300), start).map(({ being }) => being))
    const isOwned = (being: Being) =>
      !owner?.code || being.code === owner.code || (isFirm(noun) && being.code === null && near.has(being))
    const isFitting = (being: Being) =>
      isOwned(being) && (rest === '' || owner !== undefined || being.name.toLowerCase().includes(rest))
    const named = bodies.find((being) => isFitting(being) && (word.test(being.name) || being.roles.has(noun)))
    const isKind = ({ bodyKind }: Being) =>
      (KINDS[noun] ?? []).includes(bodyKind ?? '') || (owner && isFirm(noun) && (bodyKind ?? 'OTHER') === 'OTHER')
    return named ?? bodies.find((being) => isFitting(being) && isKind(being)) ?? null
  }

  /** The code of the country that was last spoken of, or for which somebody spoke. */
  #lastCode(start: number): string | null {
    const seen = this.#seen.findLast(({ being, at }) => at < start && being.code !== null)
    if (seen && seen.at + 600 > start) return seen.being.code
    const codes = this.#roster.mentions.flatMap(({ being }) => (being.kind === 'country' && being.code) || [])
    const counts = [...Map.groupBy(codes, (code) => code)].toSorted(([, one], [, other]) => other.length - one.length)
    return counts[0]?.[0] ?? null
  }

  /** Somebody of whom another one tells: "a nice boy", "my dad". */
  unnamed(text: string): Being {
    const name = stripName(text.replace(/^(?:my|our) /iu, ''))
    const being = this.#unnamedOf(name, name.split(' ').at(-1))
    being.aliases.add(text)
    return being
  }

  /** Somebody without a name: one and the same as long as the article calls them so. */
  #unnamedOf(name: string, noun = name): Being {
    const found = this.#unnamed.get(name)
    if (found) return found
    const being = makeBeing('person', name, {
      rule: 'unnamed person',
      label: '',
      gender: KIN.get(noun) ?? null,
      roles: new Set([noun]),
      aliases: new Set([`a ${name}`, `the ${name}`, noun]),
    })
    this.#unnamed.set(name, being)
    return being
  }
}

/** Who leads a country, called without saying of what. */
const LEADS = /^the (?:president|premier|chancellor)$/u
/** What the leader of a body may be besides. */
const HEADS =
  /^(?:president|chairman|chairwoman|chair|chief|head|director|secretary-general|boss|executive|ceo|owner|founder)$/u

/** What says how somebody without a name knows. */
const CLOSE_TO =
  /^ (?:close to|familiar with|briefed on|with (?:direct )?knowledge of) (?:the |its |his |her |their )?[\p{L}-]+(?: [\p{L}-]+)??(?=,| (?:said|says|told|added|who)\b)/u

/** What any politician may be called. */
const POLITICIANS =
  /^(?:democrat|republican|conservative|liberal|socialist|mp|mep|lawmaker|legislator|parliamentarian|politician)$/u
/** One of a group. */
const MEMBER = /^(?:one|another|other|first|second|third|fourth)$/u
const RESEARCHERS = /^(?:analysts|economists|strategists|researchers|forecasters)$/u

/** What a body may be called behind its name. */
const SELF =
  /^(?:association|federation|union|lobby|group|company|firm|carmaker|automaker|chipmaker|retailer|giant|institute|agency|bank|think-tank|tank|trust|charity|newspaper|broadcaster|party|ministry|chamber|foundation)$/u
/** Kinds of organizations that a noun may mean. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  company: ['COMPANY'],
  firm: ['COMPANY'],
  newspaper: ['MEDIA'],
  paper: ['MEDIA'],
  broadcaster: ['MEDIA'],
  outlet: ['MEDIA'],
  agency: ['MEDIA', 'GOVERNMENT_BODY'],
  chipmaker: ['COMPANY'],
  automaker: ['COMPANY'],
  carmaker: ['COMPANY'],
  giant: ['COMPANY'],
  retailer: ['COMPANY'],
  university: ['UNIVERSITY'],
  bank: ['COMPANY'],
  tank: ['THINK_TANK'],
  'think-tank': ['THINK_TANK'],
  institute: ['THINK_TANK'],
  bloc: ['BLOC'],
  party: ['POLITICAL_PARTY'],
  group: ['OTHER', 'COMPANY'],
}

/** What says of a group no more than that it speaks for others. */
const OF_LOBBIES = /^(?:lobby|lobbying|trade|industry|business|employers|farm|pressure|campaign|advocacy|rights)$/u

/** Whether a noun is one for firms. */
function isFirm(noun: string): boolean {
  return KINDS[noun]?.includes('COMPANY') ?? false
}

/** Bodies that every country has. */
const OF_STATES = /^(?:ministry|government|cabinet|parliament|commission|treasury)$/u

/** Whether "the economist" or "the 54-year-old grower" may be somebody: who has no role yet, or is described. */
function isCalled({ roles }: Being, text: string): boolean {
  const noun = text.toLowerCase().split(' ').at(-1) ?? ''
  if (KIN.has(noun) || /^the (?:president|premier|chancellor|king|queen|pope)$/iu.test(text)) return false
  return [...roles].every((role) => role === 'person') || /-year-old\b/u.test(text)
}

/** The noun that somebody is called by, and the last two words: "minister", "trade minister". */
function splitTitle(text: string): [noun: string, title: string] {
  const words = text.toLowerCase().split(' ').slice(-2)
  return [words.at(-1) ?? '', words.join(' ')]
}

/** Whether a title tells which of several offices somebody has: "prime minister". */
function isOffice(title: string): boolean {
  const word = title.split(' ')[0] ?? ''
  return (
    word === 'prime' ||
    (title.includes(' ') && PORTFOLIOS.has(word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())))
  )
}

/** Whether somebody has another office of the same noun: the trade minister is no prime minister. */
function hasOtherTitle({ roles }: Being, title: string): boolean {
  const [noun] = splitTitle(title)
  return isOffice(title) && [...roles].some((role) => role !== title && role.endsWith(` ${noun}`) && isOffice(role))
}

/** Whether somebody may be called so of a country or body: "the Commission president" is no country's. */
function isOf({ code }: Being, owner: Being | undefined, called: string): boolean {
  return (
    (!owner?.code && !(owner?.kind === 'body' && code !== null)) ||
    code === owner.code ||
    (called.includes(' ') && code === null)
  )
}

/** One of several: "officials" has an official. */
function oneOf(group: string): string {
  return group
    .replace(/people$/u, 'person')
    .replace(/men$/u, 'man')
    .replace(/ies$/u, 'y')
    .replace(/(?<=ss|sh|ch|x)es$|s$/u, '')
}

/** A name without what only counts or points: "some analysts" are analysts. */
export function stripName(text: string): string {
  const bare = text.replace(
    /^(?:(?:the|a|an|no|some|many|most|several|other|various|both|all|few|these|those|this|that|one|two|three|four|five|dozens of|its|their|his|her|more|another)\s+)+/iu,
    '',
  )
  if (bare === '') return text.toLowerCase()
  return /^\p{Lu}\p{Ll}+$/u.test(bare) ? bare.toLowerCase() : bare
}
