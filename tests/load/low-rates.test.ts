import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readSeed } from '../../src/load/read/read-seed.ts'
import { makeBatches } from '../../src/load/write/batches/batch.ts'
import { findLine, makeSeed, smallSeed } from '../seed/make-seed.ts'
import { editCorpus, holdCorpus, makeCorpus } from './make-corpus.ts'

/** The warnings that something gives. */
async function listWarnings(work: () => unknown): Promise<string[]> {
  const warnings: string[] = []
  const listen = ({ name, message }: Error) => {
    if (name === 'DoubtfulRate') warnings.push(message)
  }
  process.on('warning', listen)
  onTestFinished(() => void process.off('warning', listen))
  await work()
  await new Promise((resolve) => setImmediate(resolve))
  return warnings
}

const withRate = (rate: string) => makeSeed(['measures.yaml', 'rate: 10', `rate: ${rate}`])

test('a rate below 1 is questioned once, with its line, and loaded', async () => {
  const directory = withRate('0.25')
  const path = join(directory, 'measures.yaml')
  const warnings = await listWarnings(() => readSeed(directory))
  expect(warnings).toHaveLength(1)
  expect(warnings[0]).toMatch(/belowOnePercent: true/u)
  expect(warnings[0]).toContain(`${path}:${findLine(path, 'rate: 0.25')}: `)
})

test('a collection asks the same, however many batches it has', async () => {
  const folder = makeCorpus(smallSeed)
  editCorpus(folder, 'measures', '"rate":10', '"rate":0.25')
  const warnings = await listWarnings(async () => {
    using corpus = await holdCorpus(folder)
    for await (const _batch of makeBatches(corpus, undefined, 2));
  })
  expect(warnings).toEqual([expect.stringMatching(/measures\.jsonl:\d+: .*0\.25 percent/u)])
})

test.for(['0', '1', '25', '0.25, belowOnePercent: true'])('a rate of %s is not questioned', async (rate) => {
  expect(await listWarnings(() => readSeed(withRate(rate)))).toEqual([])
})
