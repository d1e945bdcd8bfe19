import { serverAudits } from 'graphql-http'
import { expect } from 'vitest'
import { createServer } from '../../src/server/create-server.ts'
import { emptyGraphTest as test } from '../fixtures.ts'

let server: ReturnType<typeof createServer>
test.beforeAll(({ graph }) => {
  server = createServer(graph, { logLevel: 'silent' })
})

/** What GraphQL over HTTP says that a server should do and we do not, by the audit's id, with the reason. */
const reasons: Record<string, string> = {}

/** The audits ask by GET as programs do: with the header that pages of other sites cannot send. */
const audits = serverAudits({
  url: 'http://service/graphql',
  fetchFn: (url: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    if ((init.method ?? 'GET') === 'GET') headers.set('x-graphql-yoga-csrf', 'audit')
    return server.fetch(url, { ...init, headers })
  },
})

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (id, name, audit) => {
  const result = await audit.fn()
  if (result.status === 'ok') expect(reasons).not.toHaveProperty(id)
  else {
    expect([name, result.reason]).not.toEqual([expect.stringMatching(/^MUST/), expect.anything()])
    expect(reasons, `${result.status}: ${result.reason}`).toHaveProperty(id)
  }
})

test('every reason belongs to an audit', () => {
  expect(audits.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(reasons)))
})
