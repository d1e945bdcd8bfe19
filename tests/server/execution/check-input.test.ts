import { expect } from 'vitest'
import { emptyGraphTest as test } from '../../fixtures.ts'
import { patientSettings } from '../../patience.ts'
import { asJson, openService } from '../../service.ts'

test.for<[string, (words: string) => object]>([
  ['a literal', (words) => ({ query: `{ search(query: "${words}") { totalCount } }` })],
  [
    'a variable',
    (words) => ({
      query: 'query Q($q: String!) { ...F } fragment F on Query { search(query: $q) { totalCount } }',
      variables: { q: words },
    }),
  ],
  ['a default', (words) => ({ query: `query Q($q: String! = "${words}") { search(query: $q) { totalCount } }` })],
])('the words of a search are bounded, as %s', async ([, write], { graph, send }) => {
  const service = { ...patientSettings, limits: { ...patientSettings.limits, searchLength: 30 } }
  const short = openService(graph, { service })
  const refused = await short.send(asJson(write('a'.repeat(31))))
  expect(refused.body?.errors).toMatchObject([
    { message: '`query` has 31 characters; it can have 30.', extensions: { code: 'BAD_USER_INPUT' } },
  ])
  expect((await short.send(asJson(write('a'.repeat(30))))).body).toMatchObject({ data: { search: { totalCount: 0 } } })
  expect((await send(asJson(write('a'.repeat(501))))).body?.errors).toMatchObject([
    { message: expect.stringMatching(/501.*500/) },
  ])
})
