import { early, makeCountries, makeWorld } from '../make-world.ts'

const named = (slug: string) => ({ slug, name: slug, cite: [early] })

/** A little of everything that can stand on a timeline, and claims that differ or do not. */
export const timelineSeed = makeWorld({
  countries: makeCountries('US', 'CN'),
  people: [named('anna')],
  commodities: [named('metal'), { ...named('steel'), broader: ['Commodity:metal'] }],
  topics: [named('talks'), { ...named('supply'), concerns: [{ to: 'Commodity:steel' }] }],
  measures: [
    {
      ...named('duty'),
      kind: 'IMPORT_TARIFF',
      imposedBy: ['Country:us'],
      targets: [{ to: 'Country:cn' }],
      covers: [{ to: 'Commodity:steel' }],
      log: [
        { status: 'ANNOUNCED', on: '2025-02', cite: [early] },
        { status: 'IN_FORCE', on: '2025-03-04', rate: 10, cite: [early] },
        { status: 'SUSPENDED', cite: [early] },
      ],
      changes: [{ type: 'DEFERRED_BY', by: 'Agreement:pause', cite: [early] }],
    },
  ],
  events: [
    { ...named('round'), kind: 'TALKS', startedOn: '2025-05-10', participants: [{ who: 'Person:anna' }] },
    { ...named('fair'), kind: 'OTHER', startedOn: '2025-07-01', concerns: [{ to: 'Commodity:steel' }] },
    { ...named('undated'), kind: 'CALL', participants: [{ who: 'Person:anna' }] },
  ],
  agreements: [
    {
      ...named('truce'),
      kind: 'TRUCE',
      status: 'AGREED',
      agreedOn: '2025-05-10',
      parties: ['Country:us', 'Country:cn'],
    },
    { ...named('pause'), kind: 'TRUCE', status: 'AGREED', agreedOn: '2025-08-01' },
    { ...named('plan'), kind: 'TRUCE', status: 'EXPECTED', parties: ['Country:cn'] },
  ],
  statements: [
    makeStatement('first', { saidOn: '2025-02-01', about: ['Commodity:steel'] }),
    makeStatement('again', { saidOn: '2025-02-01', about: ['Topic:talks'], restates: 'Statement:first' }),
    makeStatement('later', { saidOn: '2025-06-01', about: ['Measure:duty'], country: 'Country:cn' }),
    makeStatement('scarce', { saidOn: '2025-09-01', about: ['Topic:supply'] }),
    makeStatement('aside', { saidOn: '2025-09-02', about: ['Topic:talks'], mentions: ['Commodity:metal'] }),
    makeStatement('sometime', { about: ['Commodity:steel', 'Topic:talks'], country: 'Country:cn' }),
  ],
  claims: [
    { about: 'Commodity:steel', property: 'share', values: [claim('10'), claim('20')] },
    { about: 'Topic:talks', property: 'rounds', values: [claim('three'), claim('three')] },
    { about: 'Measure:duty', property: 'goods', values: [claim('all'), claim('some')] },
  ],
})

function claim(value: string) {
  return { value, cite: [early] }
}

interface Said {
  readonly saidOn?: string
  readonly about: string[]
  readonly mentions?: string[]
  readonly restates?: string
  readonly country?: string
}

function makeStatement(slug: string, rest: Said) {
  return { slug, gist: slug, mode: 'DIRECT' as const, speaker: 'Person:anna', cite: [early], ...rest }
}
