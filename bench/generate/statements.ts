import type { Statement } from '../../src/model/statement.ts'
import { DAYS, toDay } from './days.ts'
import { openRandom, type Random, shuffle, zipf } from './random.ts'
import type { Size } from './scales.ts'
import type { Add, Sources } from './sources.ts'
import { writeText } from './words.ts'
import { nameCommodity, openCommodities, pickCountry, toId } from './world.ts'

const modes = ['DIRECT', 'INDIRECT', 'MIXED'] as const
const roles = ['minister', 'ambassador', 'spokesperson', 'analyst']
const KEPT = 2_000

/** Statements with speakers and subjects of very different popularity; one in thirty restates an earlier one. */
export function makeStatements(size: Size, sources: Sources, add: Add): void {
  const random = openRandom('statements')
  const draft = openDraft(size, random)
  const recent: Statement[] = []
  for (let index = 0; index < size.statements; index += 1) {
    const day = Math.floor(DAYS * (1 - random.next() ** 1.5))
    const earlier = recent.length > 0 && random.chance(0.035) ? random.pick(recent) : undefined
    const statement = draft(index, day, sources, earlier)
    if (!earlier && (recent.length < KEPT || random.chance(0.2)))
      recent[recent.length < KEPT ? recent.length : random.below(KEPT)] = statement
    add({ concept: 'statements', value: statement })
  }
}

type DraftStatement = (index: number, day: number, sources: Sources, earlier?: Statement) => Statement

function openDraft(size: Size, random: Random): DraftStatement {
  const people = shuffle(size.people, openRandom('speakers'))
  const drawPerson = zipf(size.people, 0.7)
  const pickSubject = openSubjects(size)
  const pickMentioned = openMentions(size)
  const homes = Array.from({ length: size.people }, () => (random.chance(0.8) ? pickCountry(random) : null))
  return (index, day, sources, earlier) => {
    const person = people[drawPerson(random)] ?? 0
    const body = random.chance(0.15)
    const speaker =
      earlier?.speaker ?? (body ? toId('Organization', random.below(size.organizations)) : toId('Person', person))
    const about = earlier?.about ?? [
      ...new Set(Array.from({ length: random.chance(0.25) ? 2 : 1 }, () => pickSubject(random))),
    ]
    const mentioned = pickMentioned(about)
    const excerpt = random.chance(0.6) ? writeText(random, 6) : null
    const cite = [
      sources.cite(day + random.below(4), excerpt ?? undefined),
      ...(random.chance(0.1) ? [sources.cite(day + random.below(9))] : []),
    ]
    const country = earlier ? (earlier.country ?? null) : body ? null : (homes[person] ?? null)
    return {
      slug: toId('Statement', index).slice('Statement:'.length),
      ...{ speaker, about, country, cite, excerpt },
      role: random.chance(0.7) ? random.pick(roles) : null,
      mode: random.pick(modes),
      saidOn: random.chance(0.02) ? null : random.chance(0.05) ? toDay(day).slice(0, 7) : toDay(day),
      medium: random.chance(0.3) ? 'interview' : null,
      mentions: mentioned.map(({ id }) => id),
      exceptions: [],
      gist: [writeText(random, 12 + random.below(16)), ...mentioned.map(({ name }) => name)].join(' '),
      restates: earlier ? `Statement:${earlier.slug}` : null,
    }
  }
}

/** Half of what is said is about goods, a quarter about measures, the rest about countries, topics and occasions. */
function openSubjects(size: Size): (random: Random) => string {
  const pickGoods = openCommodities(size)
  const measures = shuffle(size.measures, openRandom('subjects'))
  const drawMeasure = zipf(size.measures, 0.8)
  const drawTopic = zipf(size.topics, 0.9)
  return (random) => {
    const chance = random.next()
    if (chance < 0.5) return toId('Commodity', pickGoods(random))
    if (chance < 0.75) return toId('Measure', measures[drawMeasure(random)] ?? 0)
    if (chance < 0.83) return pickCountry(random)
    if (chance < 0.93) return toId('Topic', drawTopic(random))
    if (chance < 0.96) return toId('Agreement', random.below(size.agreements))
    return chance < 0.98
      ? toId('Event', random.below(size.events))
      : toId('Organization', random.below(size.organizations))
  }
}

/** Two in five statements name goods that they are not about. */
function openMentions(size: Size): (about: readonly string[]) => { id: string; name: string }[] {
  const random = openRandom('mentions')
  const pickGoods = openCommodities(size)
  return (about) => {
    if (!random.chance(0.4)) return []
    const index = pickGoods(random)
    const id = toId('Commodity', index)
    return about.includes(id) ? [] : [{ id, name: nameCommodity(index) }]
  }
}
