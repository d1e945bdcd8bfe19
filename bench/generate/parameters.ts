import { listAdversarialQuestions } from './adversarial-questions.ts'
import { DAYS, toDay } from './days.ts'
import { openRandom, type Random, zipf } from './random.ts'
import { type Answers, growAnswers } from './retaliation.ts'
import { type Scale, type Size, scales } from './scales.ts'
import { words } from './words.ts'
import { codes, nameCommodity, toId } from './world.ts'

const SETS = 20
const drawCode = zipf(codes.length, 1.15)

/** The variables of each operation of the contract, the same for all servers. */
export function drawParameters(scale: Scale): Record<string, object[]> {
  return { ...drawFrom(scales[scale]), ...(scale === 'adversarial' && drawAdversarial()) }
}

function drawAdversarial(): Record<string, object[]> {
  const sets: Record<string, object[]> = {}
  for (const { operation, variables } of listAdversarialQuestions()) {
    sets[operation] ??= []
    sets[operation].push(variables)
  }
  return sets
}

function drawFrom(size: Size): Record<string, object[]> {
  const random = openRandom('parameters')
  const answers = growAnswers(size.measures, openRandom('measures'))
  const list = (draw: (set: number) => object) => Array.from({ length: SETS }, (_, set) => draw(set))
  const measure = () => toId('Measure', random.below(size.measures))
  const commodity = () => nameCommodity(pickGoods(size, random))
  const code = () => codes[drawCode(random)] ?? 'US'
  return {
    measure: list(() => ({ id: measure() })),
    'who-said-what': list(() => ({ about: commodity(), first: 50 })),
    'retaliation-chains': list(() => ({ from: toId('Measure', pickTrigger(size, answers, random)) })),
    'measures-deep': list((set) => {
      const from = random.below(DAYS - 1_000)
      const filter = { imposedBy: set % 3 === 0 ? 'US' : code(), kinds: ['IMPORT_TARIFF'], announcedFrom: toDay(from) }
      return { filter, first: 50 }
    }),
    search: list(() => ({ query: `${words[10 + random.below(60)]} ${words[60 + random.below(400)]}`, first: 20 })),
    'country-page': list((set) => ({ ref: set % 4 === 0 ? 'US' : code() })),
    timeline: list((set) => {
      const from = random.below(DAYS - 300)
      const about = set % 4 === 0 ? code() : set % 4 === 1 ? measure() : commodity()
      return { about: [about], from: toDay(from), to: toDay(from + 60 + random.below(200)) }
    }),
    'shortest-path': list(() => ({ from: toId('Organization', random.below(size.organizations)), to: commodity() })),
    'tariff-history': list(() => pickPair(size, answers, random)),
    stats: list(() => ({})),
  }
}

function pickGoods({ commodities: [top, middle, low] }: Size, random: Random): number {
  const chance = random.next()
  if (chance < 0.1) return random.below(top)
  return chance < 0.6 ? top + random.below(top * middle) : top + top * middle + random.below(top * middle * low)
}

/** A measure at the root of a tree of answers. */
function pickTrigger({ measures }: Size, answers: Answers, random: Random): number {
  const later = answers.triggers(random.below(measures))
  return later[0] === undefined ? pickTrigger({ measures } as Size, answers, random) : later[0]
}

/** An imposer and a target that a measure joins. */
function pickPair({ measures }: Size, answers: Answers, random: Random): object {
  const index = random.below(measures)
  const toCode = (id = '') => id.slice('Country:'.length).toUpperCase()
  return { imposer: toCode(answers.imposer(index)), target: toCode(answers.targets(index)[0]) }
}
