import fc from 'fast-check'
import { expect } from 'vitest'
import { seconds } from '../../patience.ts'
import { checkProperty } from '../check-property.ts'
import { generatedWorldTest as test } from '../generated-world.ts'
import { type Found, listUtterances, type SaidQuestion } from './said.ts'
import { anyhow, listSayings, listSubjects, makeSaidSeed, saidQuestions, saidWorlds } from './said-world.ts'

const QUERY = `query Said($about: EntityRef!, $speaker: EntityRef, $country: EntityRef, $mode: StatementMode, $from: EdtfDate,
  $to: EdtfDate, $includeNarrower: Boolean, $knownAt: EdtfDate, $closeness: [Closeness!], $order: Direction, $first: Int, $after: String) {
  whoSaid(about: $about, speaker: $speaker, country: $country, mode: $mode, from: $from, to: $to,
    includeNarrower: $includeNarrower, knownAt: $knownAt, closeness: $closeness, order: $order,
    first: $first, after: $after) {
    totalCount nodes { id } edges { cursor matchedBy { how through { id } } } }
}`
const questions = fc.array(saidQuestions, { minLength: 8, maxLength: 8 })

const LIST = `query About($about: EntityRef!, $includeNarrower: Boolean, $closeness: [Closeness!], $first: Int, $after: String) {
  entity(ref: $about) { statements(includeNarrower: $includeNarrower, closeness: $closeness, first: $first, after: $after) {
    totalCount nodes { id } edges { cursor matchedBy { how through { id } } } } }
}`

test('who said what is what a walk over all statements finds, in order', { timeout: seconds(120) }, async ({
  world,
}) => {
  await checkProperty(fc.tuple(saidWorlds, questions), 25, async ([drawn, asked]) => {
    await world.load(makeSaidSeed(drawn))
    for (const question of asked) {
      const found = listUtterances(listSayings(drawn), listSubjects(drawn), question)
      const { whoSaid } = Object(await world.ask(QUERY, { ...question, first: 50 }))
      compare(whoSaid, found, question)
      if (found.length < 2) continue
      const after: string = whoSaid.edges[0].cursor
      const { whoSaid: rest } = Object(await world.ask(QUERY, { ...question, first: 50, after }))
      compare(rest, found.slice(1), question, found.length)
    }
  })
})

test('the statements of an entity are the same, page by page', { timeout: seconds(120) }, async ({ world }) => {
  await checkProperty(fc.tuple(saidWorlds, questions), 25, async ([drawn, asked]) => {
    await world.load(makeSaidSeed(drawn))
    for (const { about, includeNarrower, closeness } of asked) {
      const question = { ...anyhow, about, includeNarrower, closeness }
      const found = listUtterances(listSayings(drawn), listSubjects(drawn), question)
      let after: string | null = null
      for (let start = 0; start <= found.length; start += 2) {
        const { entity }: { entity: { statements: Answer } } = Object(
          await world.ask(LIST, { about, includeNarrower, closeness, first: 2, after }),
        )
        compare(entity.statements, found.slice(start, start + 2), question, found.length)
        after = entity.statements.edges.at(-1)?.cursor ?? null
      }
    }
  })
})

interface Answer {
  readonly totalCount: number
  readonly nodes: readonly { readonly id: string }[]
  readonly edges: readonly {
    readonly cursor: string
    readonly matchedBy: { how: string; through: { id: string } | null }
  }[]
}

function compare(answer: Answer, found: readonly Found[], question: SaidQuestion, totalCount = found.length): void {
  const { nodes, edges } = answer
  const shown = edges.map(({ matchedBy }, index) => ({ id: nodes[index]?.id, how: matchedBy.how }))
  const asked = JSON.stringify(question)
  expect({ totalCount: answer.totalCount, shown }, asked).toEqual({
    totalCount,
    shown: found.map(({ id, how }) => ({ id, how })),
  })
  for (const [index, { through }] of found.entries()) {
    const shownThrough = edges[index]?.matchedBy.through?.id ?? null
    if (through.length > 0) expect(through, asked).toContain(shownThrough)
    else expect(shownThrough, asked).toBeNull()
  }
}
