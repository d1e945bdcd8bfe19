import { expect } from 'vitest'
import { generatedWorldTest as test } from './generated-world.ts'
import { early, makeCountries, makeWorld } from './make-world.ts'

/** An answer to the first measure; announced on a day, or nobody says when. */
const answer = (slug: string, on: string | null) => ({
  slug,
  name: slug,
  kind: 'IMPORT_TARIFF' as const,
  imposedBy: ['Country:us' as const],
  cite: [early],
  log: [{ status: 'ANNOUNCED' as const, on, cite: [early] }],
  retaliatedAgainst: [{ measure: 'Measure:first' as const, basis: 'STATED' as const, cite: [early] }],
})

const extension = (slug: string, agreedOn: string | null) => ({
  slug,
  name: slug,
  kind: 'TRUCE' as const,
  status: 'AGREED' as const,
  agreedOn,
  cite: [early],
  extends: [{ agreement: 'Agreement:truce' as const, cite: [early] }],
})

test('lists from the earliest on have what is undated last', async ({ world }) => {
  const first = { ...answer('first', '2025-01-01'), retaliatedAgainst: [] }
  await world.load(
    makeWorld({
      countries: makeCountries('US'),
      measures: [first, answer('undated', null), answer('late', '2025-03'), answer('soon', '2025-02-01')],
      agreements: [
        { ...extension('truce', '2025-01-01'), extends: [] },
        extension('someday', null),
        extension('later', '2025-05-01'),
      ],
    }),
  )
  const { measure, agreement } = await world.ask(
    `{ measure(ref: "first") { retaliatedBy { response { slug } } } agreement(ref: "truce") { extendedBy { slug } } }`,
  )
  expect(Object(measure).retaliatedBy.map(({ response }: { response: { slug: string } }) => response.slug)).toEqual([
    'soon',
    'late',
    'undated',
  ])
  expect(agreement).toEqual({ extendedBy: [{ slug: 'later' }, { slug: 'someday' }] })
})

test('a month is listed as its first day, before the days within it, in either order', async ({ world }) => {
  const dates = {
    march: '2025-03-31',
    april: '2025-04',
    span: '2025-04-02/2025-04-20',
    day: '2025-04-03',
    undated: null,
  }
  const measures = Object.entries(dates).map(([slug, on]) => ({ ...answer(slug, on), retaliatedAgainst: [] }))
  await world.load(makeWorld({ countries: makeCountries('US'), measures }))
  const { oldest, newest } = await world.ask(
    '{ oldest: measures(order: ASC) { nodes { slug } } newest: measures { nodes { slug } } }',
  )
  const list = (slugs: readonly string[]) => ({ nodes: slugs.map((slug) => ({ slug })) })
  expect(oldest).toEqual(list(['march', 'april', 'span', 'day', 'undated']))
  expect(newest).toEqual(list(['day', 'span', 'april', 'march', 'undated']))
})
