import type { Measure } from '../../src/model/measure.ts'
import { toDay } from './days.ts'
import { openRandom, type Random, zipf } from './random.ts'
import { type Answers, growAnswers } from './retaliation.ts'
import type { Size } from './scales.ts'
import type { Add, Sources } from './sources.ts'
import { toTitle, writeText } from './words.ts'
import { EVERYBODY, openCommodities, toId } from './world.ts'

const kinds = [
  'IMPORT_TARIFF',
  'EXPORT_CONTROL',
  'SANCTION',
  'EXPORT_QUOTA',
  'PORT_FEE',
  'PURCHASE_BAN',
  'IMPORT_BAN',
  'ENTITY_LISTING',
] as const
const drawKind = zipf(kinds.length, 1.1)
const drawGoods = zipf(15, 1.1)
const followUps = ['SUSPENDED', 'DEFERRED', 'REMOVED', 'EXPIRED', 'STRUCK_DOWN', 'AVERTED', 'IN_FORCE'] as const

/** Measures in the order of their days, with logs, goods, what they answer and what put them off. */
export function makeMeasures(size: Size, sources: Sources, add: Add): void {
  const random = openRandom('measures')
  const answers = growAnswers(size.measures, random)
  const pickGoods = openCommodities(size)
  for (let index = 0; index < size.measures; index += 1) {
    const measure = draftMeasure(index, answers, random, sources, size, pickGoods)
    add({ concept: 'measures', value: measure })
  }
}

function draftMeasure(
  index: number,
  answers: Answers,
  random: Random,
  sources: Sources,
  size: Size,
  pickGoods: (random: Random) => number,
): Measure {
  const day = answers.days[index] ?? 0
  const cite = [sources.cite(day)]
  const kind = kinds[drawKind(random)] ?? 'SANCTION'
  const goods = new Set(Array.from({ length: 1 + drawGoods(random) }, () => toId('Commodity', pickGoods(random))))
  const triggers = answers.triggers(index)
  const source = sources.cite(day, writeText(random, 5))
  return {
    slug: toId('Measure', index).slice('Measure:'.length),
    name: `${toTitle(random.below(3_000))} ${kind.toLowerCase().replaceAll('_', ' ')} ${index}`,
    aliases: random.chance(0.3) ? [`Order ${index}`] : [],
    description: random.chance(0.5) ? writeText(random, 12) : null,
    kind,
    rationale: random.chance(0.3) ? writeText(random, 8) : null,
    imposedBy: [answers.imposer(index)],
    targets: draftTargets(answers.targets(index), index, random),
    // Half of all duties are on all goods.
    covers: kind === 'IMPORT_TARIFF' && index % 2 === 0 ? [] : [...goods].map((to) => ({ to })),
    concerns: [],
    exceptions: [],
    log: draftLog(kind === 'IMPORT_TARIFF', day, random, sources, size),
    retaliatedAgainst: triggers.map((trigger) => ({
      measure: toId('Measure', trigger),
      basis: random.pick(['STATED', 'REPORTED', 'INFERRED'] as const),
      cite: [source],
    })),
    changes: draftChanges(index, day, random, sources, size),
    cite,
  }
}

/** Whom it aims at, some of them exempt; one measure in fifty aims at all countries. */
function draftTargets(ids: readonly string[], index: number, random: Random): Measure['targets'] {
  const targets = ids.map((to, place) => ({
    to,
    how: place > 0 && random.chance(0.1) ? ('EXCLUDED' as const) : ('TARGETED' as const),
  }))
  return index % 50 === 0 ? [{ to: EVERYBODY, how: 'TARGETED' }, ...targets.slice(1)] : targets
}

function draftLog(duty: boolean, day: number, random: Random, sources: Sources, size: Size): Measure['log'] {
  const rate = () => (duty ? random.below(290) / 2 : null)
  const scope = () => (duty ? (random.chance(0.85) ? 'ADDITIONAL' : 'TOTAL') : null)
  const entry = (status: Measure['log'][number]['status'], at: number) => ({
    status,
    on: random.chance(0.03) ? null : toDay(at),
    cite: [sources.cite(at)],
  })
  const first = entry(random.chance(0.25) ? 'THREATENED' : 'ANNOUNCED', day)
  // What answers this measure comes later than its first day, which is therefore given.
  const log: Measure['log'] = [{ ...first, on: toDay(day), rate: rate(), scope: scope() }]
  let at = day
  if (random.chance(0.8)) {
    at += 5 + random.below(120)
    log.push({ ...entry('IN_FORCE', at), rate: rate(), scope: scope() })
  }
  while (random.chance(0.35) && log.length < 7) {
    const status = random.pick(followUps)
    const cause = random.chance(0.4) ? toId('Agreement', random.below(size.agreements)) : null
    const note = random.chance(0.2) ? writeText(random, 6) : null
    at += 10 + random.below(200)
    log.push({
      ...entry(status, at),
      causedBy: cause,
      note,
      ...(status === 'IN_FORCE' && { rate: rate(), scope: scope() }),
    })
  }
  return log
}

function draftChanges(index: number, day: number, random: Random, sources: Sources, size: Size): Measure['changes'] {
  const changes: Measure['changes'] = []
  const later = day + 30 + random.below(300)
  const by = () =>
    index > 0 && random.chance(0.1)
      ? toId('Measure', random.below(index))
      : toId('Agreement', random.below(size.agreements))
  if (random.chance(0.15))
    changes.push({
      type: 'DEFERRED_BY',
      modality: 'DONE',
      by: by(),
      on: toDay(day + 10),
      until: random.chance(0.2) ? null : toDay(later),
      cite: [sources.cite(day + 10)],
    })
  if (random.chance(0.05))
    changes.push({
      type: random.pick(['REDUCED_BY', 'RAISED_BY'] as const),
      modality: 'DONE',
      by: by(),
      on: toDay(later),
      fromRate: 10,
      toRate: 20,
      cite: [sources.cite(later)],
    })
  if (random.chance(0.05))
    changes.push({
      type: random.pick(['SUSPENDED_BY', 'AVERTED_BY', 'EXTENDED_BY', 'REMOVED_BY'] as const),
      modality: 'DONE',
      by: by(),
      on: toDay(later),
      until: toDay(later + 90),
      cite: [sources.cite(later)],
    })
  return changes
}

/** What stands for itself (who owns, makes and supplies what), and what sources differ on. */
export function makeLinks(size: Size, sources: Sources, add: Add): void {
  const random = openRandom('links')
  const pickGoods = openCommodities(size)
  for (let index = 0; index < size.organizations; index += 1) {
    const cite = [sources.cite(random.below(3_000))]
    const subject = toId('Organization', index)
    const object = toId('Organization', random.below(size.organizations))
    const goods = toId('Commodity', pickGoods(random))
    const type = random.pick(['PRODUCES', 'SUPPLIES', 'PROCESSES'] as const)
    add({ concept: 'relationships', value: { type, subject, object: goods, share: random.below(100), cite } })
    const from = toDay(random.below(3_000))
    if (object !== subject) add({ concept: 'relationships', value: { type: 'OWNED_BY', subject, object, from, cite } })
  }
  for (let index = 0; index < size.measures; index += 50) {
    const cites = [sources.cite(random.below(3_000)), sources.cite(random.below(3_000))]
    const values = cites.map((one, place) => ({
      value: `${10 + place}`,
      rank: 'NORMAL' as const,
      note: place > 0 ? 'Another source.' : null,
      cite: [one],
    }))
    add({ concept: 'claims', value: { about: toId('Measure', index), property: 'rate', values } })
  }
}
