import { join } from 'node:path'
import { expect } from 'vitest'
import { loadSeed } from '../../src/load/load-seed.ts'
import { emptyGraphTest as test } from '../fixtures.ts'
import { databaseOfWorker } from '../graph.ts'
import { patientEnvironment } from '../patience.ts'
import { editFile, makeSeed, smallSeed } from '../seed/make-seed.ts'
import { ask, learnAnswers, type ServiceUnderTest, serveSmallSeed } from './service.ts'

let copies: ServiceUnderTest[]
test.beforeAll(async ({ graph: _empty }) => {
  copies = await Promise.all([1, 2].map(() => serveSmallSeed(databaseOfWorker(), patientEnvironment)))
})
test.afterAll(() => Promise.all(copies.map((copy) => copy.close())))

test('two copies that start at once on an empty database load it once, and answer alike', async () => {
  const [first, second] = await Promise.all(copies.map(({ url }) => learnAnswers(url)))
  expect(second).toEqual(first)
  const versions = await copies[0]?.graph.read('MATCH (g:Graph) RETURN g.version AS version')
  expect(versions).toEqual([{ version: 1 }])
})

test('what one copy loads, the other answers with', async () => {
  const [one, other] = copies
  const directory = makeSeed()
  editFile(join(directory, 'topics.yaml'), 'name: decoupling', 'name: parting of the economies')
  const question = '{ topic(ref: "Topic:decoupling") { name } }'
  expect((await ask(other?.url ?? '', question)).data).toEqual({ topic: { name: 'decoupling' } })
  if (one) await loadSeed(one.graph, { directory })
  expect((await ask(other?.url ?? '', question)).data).toEqual({ topic: { name: 'parting of the economies' } })
  if (other) await loadSeed(other.graph, { directory: smallSeed })
  expect((await ask(one?.url ?? '', question)).data).toEqual({ topic: { name: 'decoupling' } })
})

test('one copy that stops leaves the other and the database alone', async () => {
  await copies.pop()?.close()
  const [left] = copies
  expect((await ask(left?.url ?? '')).codes).toEqual([])
})
