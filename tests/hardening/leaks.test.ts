import { pino } from 'pino'
import { expect } from 'vitest'
import { ExpectedError } from '../../src/errors.ts'
import { type Graph, openGraph } from '../../src/graph/index.ts'
import { emptyGraphTest as test } from '../fixtures.ts'
import { databaseOfWorker } from '../graph.ts'
import { asJson, openService } from '../service.ts'

/** What a caller must never see: stacks, Cypher, hosts, paths, the driver and the database by name, users and passwords. */
const secrets =
  /\bat .*:\d+:\d+|node_modules|\/srv|file:|\.ts\b|MATCH|COLLECT|RETURN|bolt|127\.0\.0\.1|localhost|neo4j|Neo\.|lucene|java\.|org\.|password|TypeError/i
const query = '{ stats { articles } }'

/** Each kind of failure, with the code that it ends in. */
const failures: [what: string, read: (graph: Graph) => Promise<unknown>, code: string][] = [
  ['a fault of ours', () => Promise.reject(new TypeError('x is undefined')), 'INTERNAL_SERVER_ERROR'],
  ['a thrown text', () => Promise.reject('neo4j failed at /srv/app'), 'INTERNAL_SERVER_ERROR'],
  ['a thrown nothing', () => Promise.reject(undefined), 'INTERNAL_SERVER_ERROR'],
  ['Cypher that is wrong', (graph) => graph.read('MATCH (n RETURN n'), 'INTERNAL_SERVER_ERROR'],
  ['Cypher that fails as it runs', (graph) => graph.read("RETURN date('2025-02-31')"), 'INTERNAL_SERVER_ERROR'],
  ['a division by zero', (graph) => graph.read('RETURN 1 / 0'), 'INTERNAL_SERVER_ERROR'],
  ['a parameter that is missing', (graph) => graph.read('RETURN $none'), 'INTERNAL_SERVER_ERROR'],
  // The driver takes it for a fault of the protocol, as it does a connection that is cut within a message.
  ['a parameter that cannot be sent', (graph) => graph.read('RETURN $f', { f: () => 1 }), 'SERVICE_UNAVAILABLE'],
  [
    'an index that is missing',
    (graph) => graph.read("CALL db.index.fulltext.queryNodes('none', 'a') YIELD node RETURN node"),
    'INTERNAL_SERVER_ERROR',
  ],
  ['a write', (graph) => graph.read('CREATE (n:Nothing) RETURN n'), 'INTERNAL_SERVER_ERROR'],
  ['a server that is away', () => useOther({ uri: 'bolt://127.0.0.1:1' }), 'SERVICE_UNAVAILABLE'],
  ['a wrong password', () => useOther({ password: 'wrong password' }), 'SERVICE_UNAVAILABLE'],
  ['a database that is not there', () => useOther({ database: 'elsewhere' }), 'SERVICE_UNAVAILABLE'],
  [
    'a wrong configuration',
    () => Promise.reject(new ExpectedError('BAD_CONFIGURATION', 'NEO4J_DATABASE at bolt://db')),
    'SERVICE_UNAVAILABLE',
  ],
]

async function useOther(address: object): Promise<void> {
  const other = openGraph({ ...databaseOfWorker(), ...address })
  await other.read('RETURN 1').finally(() => other.close())
}

test.for(failures)(
  '%s tells the caller nothing but a code and an id that is in the log',
  async ([, fail, code], { graph }) => {
    const lines: Record<string, unknown>[] = []
    const log = pino({ level: 'info' }, { write: (line) => lines.push(JSON.parse(line)) })
    const read = async (): Promise<never> => {
      await fail(graph)
      throw new Error('it should have failed')
    }
    const { send } = openService({ ...graph, read }, { logLevel: 'info' }, log)
    const { text, headers, body } = await send(asJson({ query }))
    const { extensions } = body?.errors?.[0] ?? {}
    expect(extensions).toEqual({ code, requestId: expect.any(String) })
    expect(text.replace(String(extensions?.requestId), '')).not.toMatch(secrets)
    expect(JSON.stringify([...headers])).not.toMatch(/\.ts|node_modules|neo4j|bolt/)
    const logged = lines.filter(({ requestId }) => requestId === extensions?.requestId)
    expect(logged).toContainEqual(expect.objectContaining({ level: 50, err: expect.anything() }))
  },
)
