import type { Seed } from '../../../src/model/concepts.ts'
import { early, makeCountries, makeWorld, type Parts } from '../make-world.ts'

/** Few days, and none, so that many things share theirs. */
const days = ['2025-03-01', '2025-03-01', '2025-03', '2025-04-02', null]
const names = ['Same name', 'Same name', 'Other name']

/** Draws from the numbers given, one after the other, again and again. */
class Draw {
  readonly #numbers: readonly number[]
  #place = 0

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers
  }

  of<Value>(values: readonly [Value, ...Value[]] | readonly Value[]): Value {
    this.#place += 1
    const number = this.#numbers[this.#place % this.#numbers.length] ?? 0
    const value = values[(number + this.#place) % values.length]
    if (value === undefined) throw new TypeError('nothing to draw from')
    return value
  }
}

function list<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** A seed in which the first of each kind has many relationships of each type, and days and names are shared. */
export function makePagedWorld(numbers: readonly number[]): Seed {
  const draw = new Draw(numbers)
  const named = (slug: string) => ({ slug, name: draw.of(names), cite: [early] })
  return makeWorld({
    countries: makeCountries('US', 'CN'),
    people: list(5, (index) => ({
      ...named(`p${index}`),
      positions: ['Country:us', 'Organization:o0'].map((at) => ({
        role: 'Head',
        at,
        from: draw.of(days),
        cite: [early],
      })),
    })),
    organizations: list(3, (index) => ({ ...named(`o${index}`), kind: 'COMPANY' })),
    commodities: list(8, (index) => ({ ...named(`c${index}`), broader: index === 0 ? [] : ['Commodity:c0'] })),
    topics: list(3, (index) => ({ ...named(`t${index}`), broader: index === 0 ? [] : ['Topic:t0'] })),
    ...makeOccasions(draw, named),
    measures: makeMeasures(draw, named),
    statements: makeStatements(draw),
    relationships: makeStanding(draw),
    claims: ['Commodity:c0', 'Commodity:c1', 'Measure:m0', 'Person:p0', 'Event:e0'].map((about) => ({
      about,
      property: 'number',
      values: ['1', '2'].map((value) => ({ value, cite: [early] })),
    })),
  })
}

type Named = (slug: string) => { slug: string; name: string; cite: string[] }

function makeOccasions(draw: Draw, named: Named): Pick<Parts, 'agreements' | 'events'> {
  return {
    events: list(7, (index) => ({
      ...named(`e${index}`),
      kind: 'TALKS',
      startedOn: draw.of(days),
      participants: [{ who: 'Person:p0' }, { who: draw.of(['Country:us', 'Organization:o0']) }],
    })),
    agreements: list(7, (index) => ({
      ...named(`a${index}`),
      kind: 'TRUCE',
      status: 'AGREED',
      agreedOn: draw.of(days),
      expiresOn: draw.of(days),
      parties: ['Country:us', 'Organization:o0'],
      reachedAt: 'Event:e0',
    })),
  }
}

function makeMeasures(draw: Draw, named: Named): Parts['measures'] {
  return list(11, (index) => ({
    ...named(`m${index}`),
    kind: 'IMPORT_TARIFF',
    imposedBy: ['Country:us', 'Organization:o0'],
    targets: [{ to: 'Country:us' }, { to: 'Organization:o0' }],
    covers: index === 0 ? list(8, (one) => ({ to: `Commodity:c${one}` })) : [{ to: `Commodity:c${index % 8}` }],
    log: [{ status: 'ANNOUNCED', on: index === 0 ? '2025-03-01' : draw.of(days), cite: [early] }],
    retaliatedAgainst: index === 0 ? [] : [{ measure: 'Measure:m0', basis: 'STATED', cite: [early] }],
    changes: [
      { type: draw.of(['DEFERRED_BY', 'SUSPENDED_BY']), by: 'Agreement:a0', until: draw.of(days), cite: [early] },
    ],
  }))
}

type Standing = NonNullable<Parts['relationships']>[number]

/** Ownership, trade and supply between the country and the first organization, each several times, with shared figures. */
function makeStanding(draw: Draw): Parts['relationships'] {
  const pairs = [
    ['Country:us', 'Organization:o0'],
    ['Organization:o0', 'Country:us'],
  ] as const
  const share = () => draw.of([50, 50, 25, null])
  const third: Standing = { type: 'OWNED_BY', subject: 'Organization:o0', object: 'Organization:o2', cite: [early] }
  const between = pairs.flatMap(([subject, other]) =>
    ['0', '1', '2'].flatMap((index) => {
      const good = { object: `Commodity:c${index}`, subject, cite: [early] }
      return [
        {
          type: 'OWNED_BY' as const,
          subject: `Organization:o${index}`,
          object: subject,
          share: share(),
          cite: [early],
        },
        { type: 'IMPORTS_FROM' as const, subject, object: other, commodity: good.object, cite: [early] },
        ...(['PRODUCES', 'SUPPLIES', 'PROCESSES'] as const).map((type) => ({ type, ...good, share: share() })),
      ]
    }),
  )
  return [third, ...between]
}

const rich = [
  'Commodity:c0',
  'Measure:m0',
  'Topic:t0',
  'Person:p0',
  'Organization:o0',
  'Agreement:a0',
  'Event:e0',
  'Country:us',
]

const speakers = ['Person:p0', 'Organization:o0', 'Person:p1', 'Person:p2']

/** Each speaker on each of the rich, and on two more. */
function makeStatements(draw: Draw): Parts['statements'] {
  return list(32, (index) => ({
    slug: `s${index}`,
    gist: draw.of(names),
    speaker: speakers[Math.floor(index / rich.length)] ?? 'Person:p1',
    country: 'Country:us',
    mode: 'DIRECT',
    saidOn: draw.of(days),
    about: [
      ...new Set([rich[index % rich.length] ?? '', draw.of(rich), draw.of(['Commodity:c1', 'Measure:m1', 'Topic:t1'])]),
    ],
    restates: index > 26 ? `Statement:s${index - 26}` : null,
    cite: [early],
  }))
}
