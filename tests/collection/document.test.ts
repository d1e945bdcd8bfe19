import { expect } from 'vitest'
import { loadSeed } from '../../src/load/load-seed.ts'
import { emptyGraphTest as test } from '../fixtures.ts'
import { makeSeed } from '../seed/make-seed.ts'

test('a law is a source whose sections are cited as paragraphs are', async ({ graph, ask, send }) => {
  const directory = makeSeed(['articles.yaml', '- slug: geneva-report\n', '- slug: geneva-report\n  form: DOCUMENT\n'])
  await loadSeed(graph, { directory })
  const { data } = await ask('{ article(slug: "geneva-report") { form carries(first: 1) { nodes { paragraph } } } }')
  expect(data).toEqual({ article: { form: 'DOCUMENT', carries: { nodes: [{ paragraph: expect.any(Number) }] } } })
  const { text } = await send({ path: '/articles/geneva-report', method: 'GET', headers: { accept: 'text/html' } })
  expect(text).toMatch(/\d+ facts in \d+ sections/)
})
