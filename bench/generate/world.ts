import type { Citation } from '../../src/model/shape/citation.ts'
import { DAYS, toDay } from './days.ts'
import { openRandom, type Random, shuffle, zipf } from './random.ts'
import type { Size } from './scales.ts'
import type { Add, GivenEntry, Sources } from './sources.ts'
import { toTitle, words } from './words.ts'

export const codes =
  'US CN EU CA MX JP KR GB DE FR IN BR AU VN TW RU IT ES NL CH TH MY ID SG PH TR SA AE ZA AR CL PE CO NZ NO SE DK FI PL CZ HU AT BE IE PT GR RO BG UA KZ PK BD LK KH LA MM EG NG KE IL'.split(
    ' ',
  )
const drawCountry = zipf(codes.length, 1.15)
const roles = ['minister', 'ambassador', 'spokesperson', 'negotiator', 'head of government']
const FIRST =
  'Ada Bo Chen Dana Eli Fay Gao Hana Ivo Jun Kai Lea Mei Nia Omar Pia Qing Rosa Sun Tao Uma Vera Wei Xia Yan Zoe'.split(
    ' ',
  )
const LAST =
  'Abbot Brandt Cai Diaz Ekman Fu Garcia He Ito Jansen Kim Li Moreau Novak Okoye Park Qi Ross Sato Tran Ueda Voss Wang Xu Yilmaz Zhang'.split(
    ' ',
  )

/** The group of all countries, at which some duties aim. */
export const EVERYBODY = 'Organization:everybody'

/** A country by its popularity. */
export function pickCountry(random: Random): string {
  return toCountry(codes[drawCountry(random)] ?? '')
}

export function toCountry(code: string): string {
  return `Country:${code.toLowerCase()}`
}

export function toId(label: string, index: number): string {
  return `${label}:${toSlug(label, index)}`
}

function toSlug(label: string, index: number): string {
  return `${label.charAt(0).toLowerCase()}${label.charAt(label.length - 1)}${String(index).padStart(7, '0')}`
}

type Step = (index: number, random: Random, cite: Citation[], day: number) => GivenEntry

/** Makes `count` entries, each with a passage of its own. */
function each(name: string, count: number, sources: Sources, add: Add, step: Step): void {
  const random = openRandom(name)
  for (let index = 0; index < count; index += 1) {
    const day = random.below(DAYS)
    add(step(index, random, [sources.cite(day)], day))
  }
}

/** Countries, people, bodies, topics and goods. */
export function makeActors(size: Size, sources: Sources, add: Add): void {
  each('countries', codes.length, sources, add, (index, _, cite) => {
    const code = codes[index] ?? ''
    return { concept: 'countries', value: { slug: code.toLowerCase(), code, aliases: [`The state of ${code}`], cite } }
  })
  each('groups', 1, sources, add, (_index, _, cite) => ({
    concept: 'organizations',
    value: { slug: 'everybody', name: 'Everybody', aliases: [], kind: 'GROUP', membership: 'ALL_COUNTRIES', cite },
  }))
  each('organizations', size.organizations, sources, add, (index, random, cite) => {
    const entry = {
      slug: toSlug('Organization', index),
      name: `${toTitle(index * 7 + 200)} Office ${index}`,
      aliases: [],
    }
    const kind = random.pick(['GOVERNMENT_BODY', 'COMPANY', 'BLOC', 'THINK_TANK'] as const)
    return { concept: 'organizations', value: { ...entry, kind, country: pickCountry(random), cite } }
  })
  each('people', size.people, sources, add, (index, random, cite, day) => {
    const name = `${random.pick(FIRST)} ${random.pick(LAST)} ${index}`
    const at = random.chance(0.5) ? pickCountry(random) : toId('Organization', random.below(size.organizations))
    const positions = random.chance(0.9)
      ? [{ role: random.pick(roles), at, from: toDay(day), to: random.chance(0.3) ? toDay(day + 600) : null, cite }]
      : []
    return {
      concept: 'people',
      value: {
        slug: toSlug('Person', index),
        name,
        aliases: [`P. ${name}`],
        wikidataId: `Q${index + 1}`,
        positions,
        cite,
      },
    }
  })
  const concerned = openRandom('concerns')
  const pickGoods = openCommodities(size)
  each('topics', size.topics, sources, add, (index, _, cite) => {
    const broader = index < 10 ? [] : [toId('Topic', index % 10)]
    return {
      concept: 'topics',
      value: {
        slug: toSlug('Topic', index),
        name: `Topic ${words[index]}`,
        aliases: [],
        broader,
        concerns: index % 2 === 0 ? [{ to: toId('Commodity', pickGoods(concerned)) }] : [],
        cite,
      },
    }
  })
  makeCommodities(size, sources, add)
}

/** What was agreed and what took place. */
export function makeOccasions(size: Size, sources: Sources, add: Add): void {
  each('events', size.events, sources, add, (index, random, cite, day) => {
    const participants = new Set([pickCountry(random), pickCountry(random), toId('Person', random.below(size.people))])
    const entry = {
      slug: toSlug('Event', index),
      name: `Talks ${toTitle(index)} ${index}`,
      aliases: [],
      place: toTitle(index * 3),
      endedOn: null,
    }
    const kind = random.pick(['TALKS', 'SUMMIT', 'CALL', 'DEADLINE'] as const)
    const who = [...participants].map((one) => ({ who: one, role: random.chance(0.2) ? 'host' : null }))
    return { concept: 'events', value: { ...entry, kind, startedOn: toDay(day), participants: who, cite } }
  })
  each('agreements', size.agreements, sources, add, (index, random, cite, day) => {
    const parties = new Set(Array.from({ length: 2 + random.below(4) }, () => pickCountry(random)))
    const entry = {
      slug: toSlug('Agreement', index),
      name: `Agreement ${toTitle(index + 40)} ${index}`,
      aliases: [],
      provisions: [`Clause ${toTitle(index)}`],
      supersedes: [],
    }
    const kind = random.pick(['TRUCE', 'FRAMEWORK', 'TRADE_AGREEMENT', 'PURCHASE_COMMITMENT'] as const)
    const revised =
      index > 0 && random.chance(0.1)
        ? [{ agreement: toId('Agreement', random.below(index)), until: toDay(day + 300), cite }]
        : []
    const dates = {
      agreedOn: random.chance(0.05) ? null : toDay(day),
      expiresOn: random.chance(0.3) ? null : toDay(day + 30 + random.below(700)),
    }
    const links = { parties: [...parties], reachedAt: toId('Event', random.below(size.events)), extends: revised }
    return { concept: 'agreements', value: { ...entry, ...dates, ...links, kind, status: 'AGREED', cite } }
  })
}

function makeCommodities(size: Size, sources: Sources, add: Add): void {
  const [top, middle, low] = size.commodities
  each('commodities', top + top * middle + top * middle * low, sources, add, (index, _, cite) => {
    const wider =
      index < top
        ? null
        : index < top + top * middle
          ? Math.floor((index - top) / middle)
          : top + Math.floor((index - top - top * middle) / low)
    const entry = {
      slug: toSlug('Commodity', index),
      name: nameCommodity(index),
      aliases: [`${toTitle(index + 900)} goods ${index}`],
    }
    return {
      concept: 'commodities',
      value: {
        ...entry,
        hsCodes: [String(1000 + (index % 8999))],
        broader: wider === null ? [] : [toId('Commodity', wider)],
        cite,
      },
    }
  })
}

export function nameCommodity(index: number): string {
  return `${toTitle(index + 60)} ware ${index}`
}

/** Draws goods: few broad ones, many narrow ones, each level with its own popular ones. */
export function openCommodities({ commodities: [top, middle, low] }: Size): (random: Random) => number {
  const counts = [top, top * middle, top * middle * low]
  const offsets = [0, top, top + top * middle]
  const draws = counts.map((count) => zipf(count, 0.8))
  const orders = counts.map((count, level) => shuffle(count, openRandom(`goods ${level}`)))
  return (random) => {
    const chance = random.next()
    const level = chance < 0.05 ? 0 : chance < 0.25 ? 1 : 2
    return (offsets[level] ?? 0) + (orders[level]?.[draws[level]?.(random) ?? 0] ?? 0)
  }
}
