import type { Article, Paragraph } from '../article/article.ts'
import { ACRONYMS, FIRMS, MEDIA } from '../tables/bodies.ts'
import { SAME_GOODS } from '../tables/goods.ts'
import { ATTACHED, FAMILY_FIRST, NO_NAMES, OFFICES, PARTICLES, PLACE_WORDS, PORTFOLIOS } from '../tables/people.ts'
import { HONORIFICS, PERSON_NOUNS } from '../tables/roles.ts'
import { type Being, type Mention, makeBeing } from './being.ts'
import { kindOfBody, levelBodyName } from './body-names.ts'
import {
  addMinistryNames,
  cutToBody,
  isLaw,
  joinWords,
  MINISTRY,
  readLetters,
  spells,
  withoutLegalForm,
} from './find-bodies.ts'
import { actsAsFirm, FIRM_NOUNS } from './find-firms.ts'
import { findGoods, isFigureAt, standsForPeople } from './find-goods.ts'
import { isWorkplace, type PersonRun, readPerson } from './find-people.ts'
import { genderOf, isGivenName } from './given-names.ts'
import { indexNames, type KnownEntity, KnownNames, type KnownPlace } from './known-names.ts'
import { nameGovernment, type PlaceForm, placeNames } from './places.ts'
import { collectWords, findRuns, isCredit, isHeading, type Run, type Words } from './runs.ts'

const BEING_KINDS: Readonly<Record<string, Being['kind']>> = {
  Person: 'person',
  Organization: 'body',
  Country: 'country',
  Commodity: 'good',
}

/** Kinds of beings that may speak, or for which somebody may. */
export const SPEAKING: ReadonlySet<Being['kind']> = new Set(['person', 'body', 'group', 'country'])

/** Who and what an article names, each once, and where. */
export class Roster {
  readonly beings: Being[] = []
  /** All mentions in order; none overlaps another. */
  mentions: Mention[] = []
  /** Names that stand in longer ones: fentanyl in "fentanyl tariffs". */
  readonly inner: Mention[] = []
  readonly #article: Article
  readonly #words: Words
  readonly #known: ReadonlyMap<string, KnownEntity>
  readonly #names: KnownNames
  readonly #byId = new Map<string, Being>()
  readonly #bodies = new Map<string, Being>()
  readonly #knownBodies = new Map<string, string>()
  readonly #governments = new Map<string, Being>()
  readonly #countries = new Map<string, Being>()
  /** The codes of the countries that the article names, the most frequent first, once they are asked for. */
  #codes: readonly string[] | undefined
  /** The words of each run. */
  readonly #runTexts: ReadonlySet<string>
  readonly #runs: readonly { readonly run: Run; readonly paragraph: Paragraph }[]

  constructor(article: Article, known: readonly KnownEntity[]) {
    this.#article = article
    this.#words = collectWords(article)
    this.#known = new Map(known.map((entity) => [entity.id, entity]))
    this.#names = indexNames(known)
    for (const { id, label, kind, name, aliases, places } of known)
      if (label === 'Organization') {
        const code = places.map((place) => this.#known.get(place)?.kind).find(Boolean) ?? null
        for (const one of [name, ...aliases]) {
          this.#knownBodies.set(levelBodyName(one, code), id)
          // A firm's name says of no country.
          if (kind === 'COMPANY') this.#knownBodies.set(levelBodyName(one), id)
        }
      }
    const lines = article.paragraphs.filter((paragraph) => !isHeading(paragraph))
    this.#runs = lines.flatMap((paragraph) =>
      findRuns(article, paragraph, this.#words).map((run) => ({ run, paragraph })),
    )
    this.#runTexts = new Set(this.#runs.map(({ run }) => run.tokens.map(({ text }) => text).join(' ')))
    this.#takeKnown()
    this.#takePeople()
    this.#takeBodies()
    this.#takeMinistries()
    this.#placeMentions()
    this.#takeSurnames()
  }

  /** The mentions that lie within a stretch of the text. */
  within(start: number, end: number): Mention[] {
    const { mentions } = this
    const found: Mention[] = []
    for (let at = findFirstFrom(mentions, start); at < mentions.length; at += 1) {
      const mention = mentions[at]
      if (!mention || mention.start > end) break
      if (mention.end <= end) found.push(mention)
    }
    return found
  }

  /** The same, and names within those of measures, topics and goods: China in "China's export controls". */
  allWithin(start: number, end: number): Mention[] {
    const outer = this.within(start, end)
    const inner = this.inner.filter(
      (mention) =>
        mention.start >= start &&
        mention.end <= end &&
        outer.some((one) => !SPEAKING.has(one.being.kind) && one.start <= mention.start && mention.end <= one.end),
    )
    return [...outer, ...inner].toSorted((one, other) => one.start - other.start || other.end - one.end)
  }

  /** What stands between two places of the text. */
  textBetween(start: number, end: number): string {
    return this.#article.text.slice(start, end)
  }

  /** The government of a country, known or new. */
  governmentOf(code: string): Being {
    const found = this.#governments.get(code)
    if (found) return found
    const name = nameGovernment(code)
    const id = this.#knownBodies.get(levelBodyName(name, code)) ?? null
    const being = id
      ? this.beingOf(id)
      : makeBeing('body', name, { bodyKind: 'GOVERNMENT_BODY', code, rule: 'place for government' })
    for (const [place, entry] of placeNames)
      if (entry.code === code && entry.form !== 'adjective') being.aliases.add(place)
    being.code = code
    this.#governments.set(code, being)
    return being
  }

  /** A body or group under a name that the article gives; one that is known by it is the known one. */
  group(name: string, kind: 'body' | 'group', code: string | null): Being {
    const level = levelBodyName(name, code)
    const found = this.#bodies.get(level)
    if (kind === 'body') found?.aliases.add(name)
    if (found) return found
    const id = this.#knownBodies.get(level)
    const being = id
      ? this.beingOf(id)
      : makeBeing(kind, name, {
          code,
          bodyKind: kind === 'group' ? 'GROUP' : / ministry$/u.test(name) ? 'GOVERNMENT_BODY' : null,
          rule: kind === 'group' ? 'unnamed body' : 'body',
          // "An industry body" is no entity of the graph.
          ...(kind === 'body' && code === null ? { label: '' } : {}),
        })
    this.#bodies.set(level, being)
    if (id && kind === 'body') being.aliases.add(name)
    if (!this.beings.includes(being)) this.beings.push(being)
    if (kind === 'body' && code !== null && id === undefined) addMinistryNames(being, name, code)
    return being
  }

  /** The being of a known entity. */
  beingOf(id: string): Being {
    const found = this.#byId.get(id)
    if (found) return found
    const entity = this.#known.get(id)
    const label = entity?.label ?? id.slice(0, id.indexOf(':'))
    const kind = BEING_KINDS[label] ?? 'thing'
    const code =
      label === 'Country'
        ? entity?.kind
        : entity?.places.map((place) => this.#known.get(place)?.kind).find((one) => one && /^[A-Z]{2}$/u.test(one))
    const roles = (entity?.roles ?? []).flatMap((role) => listRoles(role.toLowerCase()))
    const isGroup = entity?.kind === 'GROUP'
    const being = makeBeing(isGroup ? 'group' : kind, entity?.name ?? id, {
      id,
      label,
      aliases: new Set(entity?.aliases),
      bodyKind: label === 'Organization' ? (entity?.kind ?? null) : null,
      roles: new Set(roles),
      gender: kind === 'person' ? genderOf(entity?.name.split(' ')[0] ?? '') : null,
      code: code ?? null,
      rule: 'known name',
      band: 'sure',
    })
    this.#byId.set(id, being)
    this.beings.push(being)
    return being
  }

  /** The country with a code, known or new. */
  countryOf(code: string): Being {
    const found = this.#countries.get(code)
    if (found) return found
    const named = (form: PlaceForm) =>
      [...placeNames].flatMap(([name, place]) => (place.code === code && place.form === form ? [name] : []))
    const known = [...this.#known.values()].find(({ label, kind }) => label === 'Country' && kind === code)
    const forms = [...named('name'), ...named('adjective'), ...named('capital')]
    const being = known
      ? this.beingOf(known.id)
      : makeBeing('country', forms[0] ?? code, { code, rule: 'country', band: 'sure' })
    for (const form of forms) being.aliases.add(form)
    if (!known) this.beings.push(being)
    this.#countries.set(code, being)
    return being
  }

  /** Known people that the article names in full, so that new ones can be told from them. */
  #takeKnown(): void {
    for (const { start, text } of this.#article.paragraphs)
      for (const place of this.#names.find(text, start)) {
        const [id = ''] = place.ids
        if (this.#known.get(id)?.label === 'Person' && !place.isBare) this.beingOf(id)
      }
  }

  #takePeople(): void {
    for (const { run } of this.#runs) {
      const person = readPerson(run)
      if (person && person.name.length > 1) this.#addPerson(person)
    }
    for (const { run } of this.#runs) {
      const person = readPerson(run)
      if (person?.name.length !== 1) continue
      const [name] = person.name
      // "Ms. Sample" tells that "Nadira Sample" is a person.
      const full = name && this.#findFullName(name.text)
      if (full && !this.#findPerson(name?.text ?? '', 1)) this.#addPerson({ ...person, name: full.tokens, before: [] })
      this.#addPerson(person, HONORIFICS.has(run.line[run.from - 1]?.lower ?? ''))
    }
  }

  /** The first run that is a full name with this surname. */
  #findFullName(surname: string): Run | undefined {
    return this.#runs.find(({ run }) => isFullName(run, surname))?.run
  }

  #addPerson({ name, before, roles, gender, isBacked, rule }: PersonRun, isTitled = false): void {
    const first = name[0]
    const last = name.at(-1)
    if (!first || !last) return
    const text = this.#article.text.slice(first.start, last.end)
    // "Mr Gan" is Gan Example Wee, whoever else is called Gan.
    const titled = name.length === 1 && (isTitled || before.some(({ lower }) => HONORIFICS.has(lower)))
    const named = this.beings.find(
      ({ kind, name: one }) => kind === 'person' && one.startsWith(`${text} `) && one.split(' ').length > 1,
    )
    const being =
      this.#findPerson(text, name.length) ??
      (titled ? named : undefined) ??
      makeBeing('person', text, { rule, band: isBacked ? 'sure' : 'likely' })
    if (!this.beings.includes(being)) this.beings.push(being)
    for (const role of roles) being.roles.add(role)
    being.gender ??= gender
    being.code ??= before.map((token) => placeNames.get(token.text)?.code).find(Boolean) ?? null
    if (being.id === null && name.length > 1 && !being.name.includes(' ')) being.name = text
    if (text !== being.name) being.aliases.add(text)
    // "Sir Ann Sample", "Captain Sample": as the article has it.
    const title = before.at(-1)
    if (title && HONORIFICS.has(title.lower) && !/^(?:mr|mrs|ms|miss)\.?$/u.test(title.lower))
      being.aliases.add(this.#article.text.slice(title.start, last.end))
    // "Renata Example Sample" goes by Example Sample.
    const two = name
      .slice(-2)
      .map((token) => token.text)
      .join(' ')
    if (name.length > 2 && this.#runTexts.has(two)) being.aliases.add(two)
  }

  /** A person who goes by a name already; a single word is a surname of somebody named in full. */
  #findPerson(text: string, words: number): Being | undefined {
    const people = this.beings.filter(({ kind }) => kind === 'person')
    const same = people.find((being) => being.name === text || being.aliases.has(text))
    if (same) return same
    if (words === 1) {
      const bearers = people.filter((being) => listSurnames(being).has(text))
      if (bearers.length > 0) return bearers[0]
      const known = this.#names
        .find(text, 0)
        .filter(({ isInner }) => !isInner)
        .flatMap(({ ids }) => ids.filter((id) => this.#known.get(id)?.label === 'Person'))
      return known.length === 1 && known[0] ? this.beingOf(known[0]) : undefined
    }
    // A full name with or without a middle name or initial.
    const [first, last] = [text.split(' ')[0], text.split(' ').at(-1)]
    return people.find(
      (being) =>
        being.name.split(' ').length > 1 && being.name.split(' ')[0] === first && being.name.split(' ').at(-1) === last,
    )
  }

  #takeBodies(): void {
    // Those that say of which country they are first: "the Ministry of Commerce" may then be one of them.
    const hasCountry = ({ tokens, line, from }: Run) =>
      (line[from - 1]?.lower === "'s" && placeNames.has(line[from - 2]?.text ?? '')) ||
      tokens.some(({ text }) => placeNames.has(text))
    const runs = this.#runs.map(({ run }) => run)
    for (const run of [...runs.filter(hasCountry), ...runs.filter((one) => !hasCountry(one))]) {
      const { tokens, line, from, to } = run
      const person = readPerson(run)
      const part = person ? person.before : tokens
      const words = cutToBody(
        part.map(({ text }) => text),
        person !== null,
      )
      const letters = readLetters(line, to)
      const index = `${joinWords(words)} ${line[to]?.text}`
      if (ACRONYMS.get(index)?.[1] === 'MARKET_INDEX') this.#addBody(index, 'MARKET_INDEX', null)
      const isMany = words.length > 1 || (letters !== null && words.length > 0)
      const isSpelled = run.letters !== null && words.length === tokens.length
      const kind =
        kindOfBody(words) ??
        (words.join() === 'Commission' && this.#inFull('Commission') !== 'Commission' ? 'GOVERNMENT_BODY' : null) ??
        (isSpelled ||
        (person === null && words.length > 2 && words.includes('&')) ||
        (letters !== null && isMany && person === null && spells(letters, words))
          ? 'OTHER'
          : null)
      if (placeNames.has(words.join(' ')) || /^(?:Soviet Union|Oval Office)$/u.test(words.join(' ')) || isLaw(words))
        continue
      // "Example University's School of Arts" is named as a part of it.
      const isSchool = line[from - 1]?.lower === "'s" && kindOfBody(['X', line[from - 2]?.text ?? '']) === 'UNIVERSITY'
      if (kind && isSchool) continue
      const owner = line[from - 1]?.lower === "'s" ? (placeNames.get(line[from - 2]?.text ?? '')?.code ?? null) : null
      const [name, full] = [joinWords(words), this.#inFull(joinWords(words))]
      if (kind) this.#addBody(full, kind, full === name ? (letters ?? run.letters) : name, owner)
      else if (person === null && tokens.length <= 3) this.#takeCompany(run)
    }
  }

  /** Ministries in small letters, by what they are for: "India's foreign ministry", "a commerce ministry spokesman" of the country named last. */
  #takeMinistries(): void {
    for (const paragraph of this.#article.paragraphs)
      for (const { 0: words, 1: owner, 2: bare = '', index } of paragraph.text.matchAll(MINISTRY)) {
        const named = placeNames.get(owner ?? '')?.code
        const code = named ?? this.#lastCode(paragraph, index)
        const isTaken = [...this.#bodies.values()].some((being) => being.code !== code && being.aliases.has(bare))
        if (!code || (named === undefined && isTaken)) continue
        const being = this.group(named ? words : bare, 'body', code)
        if (!isTaken) being.aliases.add(bare)
      }
  }

  /** The code of the country that was named last before a place in a paragraph, or else that the article names most; the United States have no ministries. */
  #lastCode(paragraph: Paragraph, at: number): string | null {
    const near = codesIn(paragraph.text.slice(0, at)).findLast((code) => code !== 'US')
    return near || (this.#listCodes().find((code) => code !== 'US') ?? null)
  }

  /** "The Commission" of an article about Europe is the European one. */
  #inFull(name: string): string {
    return name === 'Commission' && /\bEuropean Commission\b|\bEU\b/u.test(this.#article.text)
      ? 'European Commission'
      : name
  }

  #addBody(
    name: string,
    kind: string,
    letters: string | null,
    owner: string | null = null,
    rule = 'name of a body',
  ): void {
    const code =
      owner ??
      name
        .split(' ')
        .map((word) => placeNames.get(word)?.code)
        .find(Boolean) ??
      null
    const level = levelBodyName(name, code)
    const known = this.#knownBodies.get(level)
    // "Samsung" is Samsung Electronics where the article has both.
    const longer = FIRMS.has(name)
      ? [...this.#bodies.values()].find((being) => being.name.startsWith(`${name} `) && being.bodyKind === 'COMPANY')
      : undefined
    // "Advanced Example Devices (AED)", where AED is known.
    const short = letters ? levelBodyName(letters) : null
    const lettered =
      short === null || kind !== 'COMPANY' ? undefined : (this.#bodies.get(short) ?? this.#knownOf(short))
    const found =
      this.#bodies.get(level) ??
      longer ??
      lettered ??
      (known ? this.beingOf(known) : this.#findOfCountry(level, kind)) ??
      makeBeing('body', name, { bodyKind: kind, code, rule })
    this.#bodies.set(level, found)
    if (!this.beings.includes(found)) this.beings.push(found)
    if (name !== found.name) found.aliases.add(name)
    // "Example Motor Co." is Example Motor too.
    const plain = withoutLegalForm(name)
    if (plain !== name && plain.length > 3 && !placeNames.has(plain)) found.aliases.add(plain)
    if (letters) found.aliases.add(letters)
    const noun = name
      .split(' ')
      .find((word) => kindOfBody(['X', word]))
      ?.toLowerCase()
    if (noun) found.roles.add(noun)
  }

  #knownOf(level: string): Being | undefined {
    const id = this.#knownBodies.get(level)
    return id ? this.beingOf(id) : undefined
  }

  /** The one public body of that name that the article or the graph has of a country: "the Ministry of Commerce" where China's is named. */
  #findOfCountry(level: string, kind: string): Being | undefined {
    if (kind !== 'GOVERNMENT_BODY' || !level.startsWith(':')) return undefined
    const named = [...this.#bodies].filter(([other]) => other.endsWith(level)).map(([, being]) => being)
    if (named.length > 0) return named.length === 1 ? named[0] : undefined
    const known = this.#listCodes()
      .slice(0, 2)
      .flatMap((code) => this.#knownBodies.get(`${code}${level}`) ?? [])
    return known.length === 1 && known[0] ? this.beingOf(known[0]) : undefined
  }

  /** The codes of the countries that the article names, the most frequent first. */
  #listCodes(): readonly string[] {
    this.#codes ??= [
      ...Map.groupBy(
        this.#article.paragraphs.flatMap(({ text }) => codesIn(text)),
        (code) => code,
      ),
    ]
      .toSorted(([, one], [, other]) => other.length - one.length)
      .map(([code]) => code)
    return this.#codes
  }

  /** A single name that acts as a firm does: its shares, its chief, what it said. */
  #takeCompany({ tokens, line, from, to }: Run): void {
    const [before, next] = [line[from - 1]?.lower ?? '', line[to]?.lower ?? '']
    const name = tokens.map(({ text }) => text).join(' ')
    const [first = ''] = name.split(' ')
    if (name !== first && FIRMS.has(first) && !FIRMS.has(name)) {
      this.#addBody(first, 'COMPANY', null)
      return
    }
    if (MEDIA.has(name) || FIRMS.has(name)) {
      this.#addBody(name, MEDIA.has(name) ? 'MEDIA' : 'COMPANY', null)
      return
    }
    if (/^(?:newspaper|daily|magazine|website|broadcaster|newswire)$/u.test(next) && !this.#words.lower.has(name)) {
      this.#addBody(name, 'MEDIA', null)
      return
    }
    if (
      tokens.some(
        ({ text, lower }) =>
          (placeNames.has(text) && !(isWorkplace({ line, from }) && text !== tokens[0]?.text)) ||
          PLACE_WORDS.has(text) ||
          NO_NAMES.has(text) ||
          OFFICES.has(text) ||
          (PORTFOLIOS.has(text) && !FIRM_NOUNS.has(before)) ||
          (this.#words.lower.has(lower) && !(FIRM_NOUNS.has(before) && text !== tokens[0]?.text)) ||
          /[-‑]/u.test(text),
      )
    )
      return
    if (this.#names.find(name, 0).some(({ ids }) => ids.some((id) => this.#known.get(id)?.label === 'Person'))) return
    if (this.beings.some((being) => being.kind === 'body' && being.aliases.has(name))) return
    if (
      tokens.length > 1 &&
      isGivenName(tokens[0]?.text ?? '') &&
      !isWorkplace({ line, from }) &&
      !FIRM_NOUNS.has(before === ',' ? (line[from - 2]?.text ?? '') : before)
    )
      return
    if (
      this.beings.some(
        (being) => being.kind === 'person' && tokens.some(({ text }) => being.name.split(' ').includes(text)),
      )
    )
      return
    const isPerson = (surname: string) =>
      this.beings.some(({ kind, name: one }) => kind === 'person' && one.endsWith(` ${surname}`))
    const rule = actsAsFirm({ tokens, line, from, to }, isPerson)
    // "Sample says", of whom the article has the given name too.
    const full = rule === 'verb' && tokens.length === 1 ? this.#findFullName(name) : undefined
    if (rule && full) this.#addPerson({ name: full.tokens, before: [], roles: [], gender: null, isBacked: true, rule })
    else if (rule) this.#addBody(name, 'COMPANY', null, null, rule)
  }

  /** All mentions but bare surnames: known names, new names, countries; where they overlap, the longest. */
  #placeMentions(): void {
    // New ones, and new names of known bodies.
    const fresh = this.beings.filter(({ id, kind }) => id === null || kind === 'body')
    const finder = new KnownNames(
      fresh.map((being, index) => ({
        id: `new:${index}`,
        label: being.kind === 'person' ? 'Person' : 'Organization',
        name: being.name,
        aliases: [...being.aliases].filter((one) => being.kind !== 'person' || one.includes(' ')),
        kind: null,
        places: [],
        roles: [],
      })),
    )
    for (const { start, text } of this.#article.paragraphs) {
      const found = [
        ...this.#names
          .find(text, start)
          .flatMap((place) => this.#toKnownMention(place))
          .filter(
            ({ being, start: from, end }) => being.kind !== 'good' || !isFigureAt(text, from - start, end - start),
          ),
        ...finder.find(text, start).flatMap((place): Mention[] => {
          const being = fresh[Number(place.ids[0]?.slice(4))]
          const isBare = being?.kind === 'person' && place.isBare
          return being && !isBare ? [{ start: place.start, end: place.end, being, form: 'name' }] : []
        }),
        ...places.find(text, start).flatMap((place) => this.#toCountryMention(place, text, start)),
        ...this.#listGovernments(text, start),
        ...findGoods(text, start).flatMap((place): Mention[] => {
          // "Dairy workers" are no dairy; what the graph knows counts always.
          const behind = text.slice(place.end - start)
          if (!this.#knownGoodOf(place.ids[0] ?? '') && standsForPeople(behind)) return []
          const being = this.#goodOf(place.ids[0] ?? '')
          // The graph's goods go by the plural as a rule.
          const written = text.slice(place.start - start, place.end - start).toLowerCase()
          if (written !== being.name) being.aliases.add(written)
          return [{ start: place.start, end: place.end, being, form: 'name' }]
        }),
      ]
      // "A London-based newsletter" is not about London, nor what is semi-finished about chips.
      const kept = keepLongest(
        found.filter(
          ({ being, end }) =>
            being.kind === 'country' || !/^[-‑](?:based|born|listed|finished)\b/u.test(text.slice(end - start)),
        ),
      )
      this.mentions.push(...kept)
      this.inner.push(...found.filter((mention) => isListed(mention, kept)))
    }
  }

  /** "The Mexican government", also in somebody's words. */
  #listGovernments(text: string, start: number): Mention[] {
    return places.find(text, start).flatMap(({ start: from, end, ids }): Mention[] => {
      const [code = '', form] = (ids[0] ?? '').split('|')
      const noun =
        /^ government(?![\p{L}-])(?! (?:bonds?|debt|spending|bodies|agencies|departments?|officials?|spokes\p{L}+|sources?))/u.exec(
          text.slice(end - start),
        )?.[0]
      const isWhole =
        form === 'adjective' || /^(?:US|UK|EU|U\.S\.|U\.K\.)$/u.test(text.slice(from - start, end - start))
      return noun && isWhole
        ? [{ start: from, end: end + noun.length, being: this.governmentOf(code), form: 'name' }]
        : []
    })
  }

  /** The id of the good of the graph that a word of the table names. */
  #knownGoodOf(id: string): string | null {
    const known = this.#names
      .find(id.slice(5), 0)
      .find(
        ({ start, end, ids }) => end - start === id.length - 5 && this.#known.get(ids[0] ?? '')?.label === 'Commodity',
      )
    return known?.ids[0] ?? null
  }

  #goodOf(id: string): Being {
    const known = this.#knownGoodOf(id)
    if (known) return this.beingOf(known)
    const found = this.#byId.get(id)
    if (found) return found
    const same = SAME_GOODS.get(id.slice(5))
    if (same) return this.#goodOf(`good:${same}`)
    const being = makeBeing('good', id.slice(5), { rule: 'good', band: 'likely' })
    this.#byId.set(id, being)
    this.beings.push(being)
    return being
  }

  #toKnownMention({ start, end, ids, isBare, isInner }: KnownPlace): Mention[] {
    const [id = ''] = ids
    const label = this.#known.get(id)?.label
    if (label === 'Country' || (label === 'Person' && isBare && !isInner)) return []
    return [{ start, end, being: this.beingOf(id), form: 'name' }]
  }

  #toCountryMention({ start, end, ids }: KnownPlace, text: string, offset: number): Mention[] {
    const [code = '', form = 'name'] = (ids[0] ?? '').split('|')
    const before = text.slice(Math.max(0, start - offset - 60), start - offset)
    const after = text.slice(end - offset, end - offset + 60)
    if (form === 'capital') {
      if (
        /\b(?:in|at|near|outside|through|via|visit(?:ed|ing)?|downtown|across)\s(?:\p{Lu}\p{L}+,? (?:and |or )?)*$/u.test(
          before,
        )
      )
        return []
      if (
        // "The London talks", "London-based"
        /^(?: (?:talks|round|summit|meeting|framework|accord|pact|conference|stock|exchange)\b|[-‑](?:based|born|listed)\b)/u.test(
          after,
        ) ||
        /^,? (?:D\.?C\b|State|Post\b|Street|Airport|University|,? \d)/u.test(after) ||
        (/^\s*(?:\(|[–—-]\s|,[^.]{0,40}\((?:Reuters|AP|AFP))/u.test(after) &&
          text.slice(0, start - offset).trim() === '')
      )
        return []
    }
    if (form === 'adjective' && /\banti[-‑]$/iu.test(before)) return []
    // "British Columbia", "New Mexico"
    if ((code === 'GB' && /^ (?:Columbia|Virgin)\b/u.test(after)) || (form === 'name' && /\bNew $/u.test(before)))
      return []
    if (code === 'TW' && /\bPeople[’']s $/u.test(before)) return []
    // "South American" is not of the United States.
    if (code === 'US' && form === 'adjective' && /\b(?:South|North|Latin|Central|Native)[ -]$/u.test(before)) return []
    // The state, unless the article is about the country.
    if (
      code === 'GE' &&
      form === 'name' &&
      !/\b(?:Tbilisi|Georgians?)\b/u.test(this.#article.text.replace(/\bGeorgia\b/gu, ''))
    )
      return []
    if (/^[’']?\s(?:Sea|Ocean|Gulf|Street|Times|Post|Daily)\b/u.test(after)) return []
    const being = this.countryOf(code)
    return [{ start, end, being, form: form === 'adjective' || form === 'capital' ? form : 'name' }]
  }

  /** Bare surnames: of somebody whom the article names in full, or else of somebody known whom nobody else's name hides. */
  #takeSurnames(): void {
    const people = this.beings.filter(({ kind }) => kind === 'person')
    const bearers = new Map<string, Being[]>()
    for (const being of people)
      for (const surname of listSurnames(being)) bearers.set(surname, [...(bearers.get(surname) ?? []), being])
    const others = new Map(this.#listOtherNames(people).filter(([word]) => !bearers.has(word)))
    for (const [word, being] of others) bearers.set(word, [being])
    const added: Mention[] = []
    for (const { start, text } of this.#article.paragraphs)
      for (const { 0: word, index } of text.matchAll(
        /(?<![\p{L}\p{N}])(?:\p{Ll}{1,3}[’'-])?\p{Lu}[\p{L}\p{M}’'-]*?(?=[’']s(?!\p{L})|[’'](?!\p{L})|(?![\p{L}\p{M}’'-]))/gu,
      )) {
        const at = start + index
        const end = at + word.length
        if (word === 'He' && !/(?:Minister|Premier|Mr|Ms)\.? $/u.test(text.slice(0, index))) continue
        // "Lorraine said", but "Lorraine Example" is the whole name.
        if (others.has(word) && isInName(text, index, index + word.length)) continue
        // A surname of the graph that is part of another name: "Liang Meihui".
        const paragraph = this.#article.paragraphs.find((one) => one.start === start)
        if (!bearers.has(word) && paragraph && isCredit(paragraph)) continue
        const over = this.mentions.filter((mention) => mention.start < end && at < mention.end)
        // Champagne may be a minister, and no wine; Ford a premier, and no firm.
        const hides = ({ being }: Mention) =>
          being.kind !== 'good' && !(being.kind === 'body' && being.bodyKind === 'COMPANY')
        if (over.some((one) => hides(one) || one.end > end) || (over.length > 0 && !bearers.has(word))) continue
        if (over.length > 0) this.mentions = this.mentions.filter((mention) => !over.includes(mention))
        const being = this.#chooseBearer(bearers.get(word) ?? [], word, at, text.slice(0, index))
        if (being) added.push({ start: at, end, being, form: 'name' })
        if (being && !bearers.has(word)) bearers.set(word, [being])
      }
    this.mentions = [...this.mentions, ...added].toSorted((one, other) => one.start - other.start)
    for (const { being, start, end } of added) being.aliases.add(this.#article.text.slice(start, end))
  }

  /** Given and middle names that one person of the article has, and by which nobody else goes: "said Lorraine", "Kasongo said". */
  #listOtherNames(people: readonly Being[]): [word: string, being: Being][] {
    const pairs = people.flatMap((being) =>
      being.name
        .split(' ')
        .slice(0, -1)
        .map((word) => [word, being] as const),
    )
    const isName = (word: string) => /^\p{Lu}[\p{L}’'-]{2,}$/u.test(word)
    const isTaken = (word: string) =>
      placeNames.has(word) ||
      PORTFOLIOS.has(word) ||
      OFFICES.has(word) ||
      NO_NAMES.has(word) ||
      this.#words.lower.has(word.toLowerCase())
    return [...Map.groupBy(pairs, ([word]) => word)].flatMap(([word, [first, ...others]]) =>
      first && others.length === 0 && isName(word) && !isTaken(word) ? [[word, first[1]]] : [],
    )
  }

  #chooseBearer(bearers: readonly Being[], word: string, at: number, before: string): Being | undefined {
    if (bearers.length === 0) {
      // "Longshoreman Tony Reyes" is not the Reyes of the graph.
      if (isGivenName(/(\p{Lu}\p{L}+) $/u.exec(before)?.[1] ?? '')) return undefined
      const ids = this.#names.find(word, 0).flatMap((place) => (place.isBare ? place.ids : []))
      const [id] = ids.filter((one) => this.#known.get(one)?.label === 'Person')
      return id && ids.length === 1 ? this.beingOf(id) : undefined
    }
    if (bearers.length === 1) return bearers[0]
    const title = /(?:^|\s)(Mr|Mrs|Ms)\.? $/u.exec(before)?.[1]
    const gender = title === undefined ? null : title === 'Mr' ? 'he' : 'she'
    const fitting = bearers.filter((being) => gender === null || being.gender === null || being.gender === gender)
    const near = this.mentions
      .filter((mention) => mention.start < at && at - mention.start < 300 && fitting.includes(mention.being))
      .at(-1)
    const count = (being: Being) => this.mentions.filter((mention) => mention.being === being).length
    return near?.being ?? fitting.toSorted((one, other) => count(other) - count(one))[0]
  }
}

/** Whether a run is a name of two or three words that ends in a surname. */
/** Whether another capitalised word stands directly before or behind one. */
function isInName(text: string, start: number, end: number): boolean {
  return (
    /^ \p{Lu}/u.test(text.slice(end, end + 3)) ||
    /\p{Lu}[\p{L}.’'-]* $/u.test(text.slice(Math.max(0, start - 40), start))
  )
}

function isFullName({ tokens }: Run, surname: string): boolean {
  return (
    (tokens.length === 2 || tokens.length === 3) &&
    tokens.at(-1)?.text === surname &&
    tokens.every(
      ({ text }) =>
        /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(text) &&
        !placeNames.has(text) &&
        !OFFICES.has(text) &&
        !PORTFOLIOS.has(text) &&
        !NO_NAMES.has(text) &&
        kindOfBody(['X', text]) === null,
    )
  )
}

/** The words of a name by which the article may call a person alone. */
export function listSurnames({ name, aliases }: Being): Set<string> {
  const words = name.split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const surnames = new Set([last, ...words.filter((word) => aliases.has(word))])
  // Three words that begin with no given name have the family's name in front: "Gan Example Wee".
  if (words.length > 1 && (FAMILY_FIRST.has(first) || (words.length === 3 && !isGivenName(first)))) surnames.add(first)
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word.toLowerCase()))
  if (particle > 0) surnames.add(words.slice(particle).join(' '))
  // Yusuf al-Sample goes by Al-Sample where a sentence begins, and by Sample in some papers.
  if (words.length > 1 && ATTACHED.test(last)) {
    const bare = last.replace(ATTACHED, '')
    for (const one of [last.replace(/^\p{L}/u, (letter) => letter.toUpperCase()), bare]) surnames.add(one)
  }
  // Luiz Example da Silva may go by Example.
  for (const word of words.slice(2, Math.max(particle, 2))) surnames.add(word)
  return surnames
}

const places = new KnownNames(
  [...placeNames].map(([name, { code, form }]) => ({
    id: `${code}|${form}`,
    label: 'Country',
    name,
    aliases: [],
    kind: null,
    places: [],
    roles: [],
  })),
)

/** The codes of the countries that a text names, one for each name. */
function codesIn(text: string): string[] {
  return places.find(text, 0).map(({ ids }) => (ids[0] ?? '').split('|')[0] ?? '')
}

/** Whether a name that stands in a longer one is worth listing: not one of the table in a known good's, nor one that the longer name is of. */
function isListed(mention: Mention, kept: readonly Mention[]): boolean {
  const outer = kept.find((one) => one.start <= mention.start && mention.end <= one.end)
  if (!outer || outer === mention || outer.being === mention.being) return false
  if (mention.being.kind === 'person') return outer.being.kind !== 'person'
  // Palm oil is no oil.
  if (mention.being.kind === 'good' && outer.being.kind === 'good' && outer.being.id === null) return false
  if (mention.being.id === null) return mention.being.kind === 'good' && outer.being.kind === 'thing'
  return !(outer.being.kind === 'body' && outer.being.id === null)
}

/** The index of the first mention that begins at a place or behind it. */
function findFirstFrom(mentions: readonly Mention[], start: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Of mentions that overlap, the longest; known ones before new ones of the same length. */
function keepLongest(mentions: readonly Mention[]): Mention[] {
  const sorted = mentions.toSorted(
    (one, other) =>
      other.end - other.start - (one.end - one.start) ||
      Number(other.being.id !== null) - Number(one.being.id !== null),
  )
  const kept: Mention[] = []
  for (const mention of sorted)
    if (!kept.some((one) => one.start < mention.end && mention.start < one.end)) kept.push(mention)
  return kept.toSorted((one, other) => one.start - other.start)
}

/** The nouns of a role, also with what it is for: "trade minister" of "Minister of Trade". */
function listRoles(role: string): string[] {
  const words = role.split(/[^\p{L}-]+/u)
  const [, noun, field] = /\b(minister|secretary|commissioner) (?:of|for) (?:the )?(\p{L}+)/u.exec(role) ?? []
  const pairs = words.flatMap((word, at) => (at > 0 && PERSON_NOUNS.has(word) ? [`${words[at - 1]} ${word}`] : []))
  return [...words.filter((word) => PERSON_NOUNS.has(word)), ...pairs, ...(noun && field ? [`${field} ${noun}`] : [])]
}
