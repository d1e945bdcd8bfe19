import fc from 'fast-check'
import { expect } from 'vitest'
import { seconds } from '../../patience.ts'
import { checkProperty } from '../check-property.ts'
import { generatedWorldTest as test } from '../generated-world.ts'
import { listUtterances } from './said.ts'
import { listSayings, listSubjects, makeSaidSeed, saidQuestions, saidWorlds } from './said-world.ts'

const QUERY = `query Said($about: EntityRef!, $speaker: EntityRef, $country: EntityRef, $mode: StatementMode, $from: EdtfDate,
  $to: EdtfDate, $includeNarrower: Boolean, $knownAt: EdtfDate, $order: Direction) {
  whoSaid(about: $about, speaker: $speaker, country: $country, mode: $mode, from: $from, to: $to,
    includeNarrower: $includeNarrower, knownAt: $knownAt, order: $order, first: 50) { totalCount nodes { id } }
}`
const questions = fc.array(saidQuestions, { minLength: 8, maxLength: 8 })

test('who said what is what a walk over all statements finds, in order', { timeout: seconds(120) }, async ({
  world,
}) => {
  await checkProperty(fc.tuple(saidWorlds, questions), 25, async ([drawn, asked]) => {
    await world.load(makeSaidSeed(drawn))
    for (const question of asked) {
      const ids = listUtterances(listSayings(drawn), listSubjects(drawn), question)
      expect(await world.ask(QUERY, { ...question }), JSON.stringify(question)).toEqual({
        whoSaid: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) },
      })
    }
  })
})
