import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import { openListener } from '../../../src/server/http/listener.ts'

/** What the port answers when it is asked under this name. */
async function askUnder(name: string, environment: NodeJS.ProcessEnv, path = '/graphql') {
  const listener = await openListener(readConfig({ PORT: '0', ...environment }))
  listener.handleWith((_request, response) => void response.end('answered'))
  try {
    const { port } = new URL(listener.url)
    const request = get({ host: '127.0.0.1', port, path, agent: false, headers: { host: name.replace('PORT', port) } })
    const [response]: IncomingMessage[] = await once(request, 'response')
    return { status: response?.statusCode, body: response && (await text(response)) }
  } finally {
    await listener.close()
  }
}

const answered = { status: 200, body: 'answered' }

describe('who listens on loopback alone', () => {
  test.each(['localhost:PORT', 'LOCALHOST', '127.0.0.1:PORT', '127.0.0.2', '[::1]:PORT'])(
    'answers to %s',
    async (name) => {
      expect(await askUnder(name, {})).toEqual(answered)
    },
  )

  test.each(['evil.example', 'evil.example:PORT', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1'])(
    'does not answer to "%s", whatever is asked for',
    async (name) => {
      for (const path of ['/graphql', '/metrics', '/health']) {
        const { status, body = '' } = await askUnder(name, {}, path)
        expect(status).toBe(421)
        expect(JSON.parse(body)).toEqual({
          errors: [{ message: expect.stringContaining('ALLOWED_HOSTS'), extensions: { code: 'HOST_NOT_ALLOWED' } }],
        })
      }
    },
  )

  test('answers to the names that are allowed, too', async () => {
    const allowed = { ALLOWED_HOSTS: 'graph.example, Other.example' }
    expect(await askUnder('graph.example:8080', allowed)).toEqual(answered)
    expect(await askUnder('other.example', allowed)).toEqual(answered)
    expect(await askUnder('evil.example', allowed)).toMatchObject({ status: 421 })
  })
})

test('who listens everywhere answers to any name, until some are given', async () => {
  expect(await askUnder('graph.example', { HOST: '0.0.0.0' })).toEqual(answered)
  const given = { HOST: '0.0.0.0', ALLOWED_HOSTS: 'graph.example' }
  expect(await askUnder('graph.example', given)).toEqual(answered)
  expect(await askUnder('localhost', given)).toEqual(answered)
  expect(await askUnder('evil.example', given)).toMatchObject({ status: 421 })
})

test.each([
  '[',
  'a b',
  '%',
  '<x>',
  'graph.example:99999',
  'graph.example/metrics?',
  'graph.example#',
  'a@graph.example',
])('nobody is asked under "%s", which is no name', async (name) => {
  for (const environment of [{}, { HOST: '0.0.0.0' }])
    expect(await askUnder(name, environment)).toMatchObject({ status: 421 })
})

test('a port that there cannot be is no part of an address', async () => {
  expect(await askUnder('localhost:99999', {})).toMatchObject({ status: 421 })
})
