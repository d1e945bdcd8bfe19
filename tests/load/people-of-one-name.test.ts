import { expect } from 'vitest'
import { checkGraph } from '../../src/load/check-graph.ts'
import { loadSeed } from '../../src/load/load-seed.ts'
import { loadCorpus } from '../../src/load/write/batches/load-corpus.ts'
import { emptyGraphTest as test } from '../fixtures.ts'
import { makeSeed } from '../seed/make-seed.ts'
import { holdCorpus, makeCorpus } from './make-corpus.ts'

const person = (slug: string, name: string, role: string) =>
  `- {slug: ${slug}, name: ${name}, positions: [{role: ${role}, at: "Country:china", cite: ["geneva-report#6"]}], cite: ["geneva-report#6"]}\n`
const people = [
  person('li-wei', 'Li Wei', 'governor'),
  person('li-wei-2', 'Li Wei', 'envoy'),
  person('wei-li', '"Li, Wei"', 'pilot').replace(', positions', ', aliases: [LI WEI], positions'),
].join('')

/** The small seed with people who share a name: two write it alike, one with the family name first and a comma. */
const makePeople = () => makeSeed(['people.yaml', '- slug: he-lifeng', `${people}- slug: he-lifeng`])

test.for(['seed', 'collection'])('people of one name stand side by side in a %s', async (way, { graph, ask }) => {
  await graph.manage(['MATCH (n) DETACH DELETE n'])
  if (way === 'seed') await loadSeed(graph, { directory: makePeople() })
  else {
    using corpus = await holdCorpus(makeCorpus(makePeople()))
    await loadCorpus(graph, corpus, { batch: 3 })
  }
  expect((await checkGraph(graph)).filter(({ invariant }) => invariant !== 'orphan')).toEqual([])
  const find = async (ref: string) => await ask('query ($ref: EntityRef!) { person(ref: $ref) { slug } }', { ref })
  for (const ref of ['Li Wei', 'LI WEI', 'li wei']) {
    const { errors = [] } = await find(ref)
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining(
        'Li Wei (Person:li-wei; governor, China), Li Wei (Person:li-wei-2; envoy, China), Li, Wei (Person:wei-li; pilot, China)',
      ),
      extensions: {
        code: 'AMBIGUOUS_REFERENCE',
        candidates: [
          { id: 'Person:li-wei', roles: ['governor, China'] },
          { id: 'Person:li-wei-2', roles: ['envoy, China'] },
          { id: 'Person:wei-li', roles: ['pilot, China'] },
        ],
      },
    })
  }
  for (const [ref, slug] of [
    ['li-wei', 'li-wei'],
    ['li-wei-2', 'li-wei-2'],
    ['Person:li-wei', 'li-wei'],
    ['wei-li', 'wei-li'],
    ['Scott Bessent', 'scott-bessent'],
    ['bessent', 'scott-bessent'],
  ] as const)
    expect((await find(ref)).data).toEqual({ person: { slug } })
})
