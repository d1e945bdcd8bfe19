import { ANSWERS, drawStatements, HOPS, LAYERS, toDayOfAnswer, WIDTH } from './adversarial.ts'
import { toDay } from './days.ts'

/** A question that runs into one of the shapes, and what of its answer the generator knows. */
export interface AdversarialQuestion {
  readonly what: string
  readonly operation: string
  readonly variables: Readonly<Record<string, unknown>>
  /** The part of the answer that is compared. */
  read(data: unknown): unknown
  right(): unknown
}

const HUB = 'Hub ware'
/** How many chains an answer shows. */
const CHAINS = 20

// biome-ignore lint/suspicious/noExplicitAny: an answer is compared with what is right, whatever it is
type Answer = any
const readSaid = ({ whoSaid }: Answer) => [whoSaid.totalCount, whoSaid.nodes.map(({ id }: Answer) => id)]
const readTimeline = ({ timeline }: Answer) => [
  timeline.totalCount,
  timeline.nodes.map(({ subject }: Answer) => subject.id),
]
const readChains = ({ retaliationChains }: Answer) =>
  retaliationChains.map(({ measures }: Answer) => measures.map(({ id }: Answer) => id))
const readPath = ({ shortestPath }: Answer) => shortestPath?.nodes.map(({ id }: Answer) => id) ?? null

/** Every question that runs into the shapes of this scale. */
export function listAdversarialQuestions(): readonly AdversarialQuestion[] {
  return [...listSaid(), ...listChains(), ...listPaths()]
}

function listSaid(): AdversarialQuestion[] {
  const [from, to] = ['2024-01', '2024-06']
  const within = ({ day }: { day: number }) => toDay(day) >= `${from}-01` && toDay(day) <= `${to}-30`
  const [said, timeline] = ['who-said-what', 'timeline']
  return [
    {
      what: 'who said what about a commodity that 500,000 statements are about',
      ...{ operation: said, variables: { about: HUB, first: 50 }, read: readSaid },
      right: () => cutList(sortStatements(drawStatements()).reverse(), 50),
    },
    {
      what: 'the timeline of that commodity over six months',
      ...{ operation: timeline, variables: { about: [HUB], from, to }, read: readTimeline },
      right: () => cutList(sortStatements([...drawStatements()].filter(within)), 100),
    },
  ]
}

/** Ids of statements by day, then by id. */
function sortStatements(statements: Iterable<{ slug: string; day: number }>): string[] {
  const keyed = Array.from(statements, ({ slug, day }) => `${toDay(day)} Statement:${slug}`)
  return keyed.sort().map((key) => key.slice('2024-01-01 '.length))
}

function cutList(ids: readonly string[], first: number) {
  return [ids.length, ids.slice(0, first)]
}

function listChains(): AdversarialQuestion[] {
  const ask = (what: string, from: string, right: () => string[][], more: object = {}) => {
    const variables = { from: `Measure:${from}`, ...more }
    return { what, operation: 'retaliation-chains', variables, read: readChains, right }
  }
  return [
    ask('chains from a measure with 10,000 answers', 'star-0', listStarChains),
    ask('a chain of 1,000 hops, 20 of them', 'chain-0', () => [walkChain(0, 20)]),
    ask('a chain of 1,000 hops, 50 of them', 'chain-0', () => [walkChain(0, 50)], { maxDepth: 50 }),
    ask('a chain of 1,000 hops, the last 10', `chain-${HOPS - 10}`, () => [walkChain(HOPS - 10, HOPS)]),
    ask('chains through a lattice of 20 layers of 10', 'lattice-0-0', listLatticeChains),
  ]
}

function listStarChains(): string[][] {
  const answers = Array.from({ length: ANSWERS }, (_, index) => index + 1)
  const keys = answers.map((answer) => `${toDay(toDayOfAnswer(answer))} Measure:star-${answer}`)
  return keys
    .toSorted()
    .slice(0, CHAINS)
    .map((key) => ['Measure:star-0', key.slice('2024-01-01 '.length)])
}

function walkChain(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, hop) => `Measure:chain-${from + hop}`)
}

/** The first paths keep to the first measure of each layer but the last two. */
function listLatticeChains(): string[][] {
  return Array.from({ length: CHAINS }, (_, chain) => [
    ...walkLattice(LAYERS - 2),
    `Measure:lattice-${LAYERS - 2}-${Math.floor(chain / WIDTH)}`,
    `Measure:lattice-${LAYERS - 1}-${chain % WIDTH}`,
  ])
}

function walkLattice(layers: number): string[] {
  return Array.from({ length: layers }, (_, layer) => `Measure:lattice-${layer}-0`)
}

function listPaths(): AdversarialQuestion[] {
  const ask = (what: string, from: string, to: string, right: string[] | null) => {
    return { what, operation: 'shortest-path', variables: { from, to }, read: readPath, right: () => right }
  }
  const [{ speaker } = { speaker: '' }] = drawStatements()
  return [
    ask(
      'the shortest path through six layers of the lattice',
      'Measure:lattice-0-0',
      'Measure:lattice-6-0',
      walkLattice(7),
    ),
    ask(
      'the same through all its layers, which is too long',
      'Measure:lattice-0-0',
      `Measure:lattice-${LAYERS - 1}-0`,
      null,
    ),
    ask('the shortest path between two of the 10,000 answers', 'Measure:star-1', 'Measure:star-2', [
      'Measure:star-1',
      'Measure:star-0',
      'Measure:star-2',
    ]),
    ask(
      'the shortest path from that commodity to one of the 10,000 answers, of which there is none',
      HUB,
      'Measure:star-1',
      null,
    ),
    ask('the shortest path from that commodity to one who spoke about it', HUB, speaker, ['Commodity:hub', speaker]),
  ]
}
