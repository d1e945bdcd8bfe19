import fc from 'fast-check'
import { expect } from 'vitest'
import { toSpan } from '../../../src/model/shape/edtf-date.ts'
import { seconds } from '../../patience.ts'
import { checkProperty } from '../check-property.ts'
import { generatedWorldTest as test } from '../generated-world.ts'
import {
  countBySpeaker,
  countUndated,
  type Found,
  findSayings,
  listKnown,
  listPrintings,
  listSpeakers,
  listUtterances,
  type SaidQuestion,
  type Subjects,
  type Utterance,
} from './said.ts'
import { anyhow, listSayings, listSubjects, makeSaidSeed, saidBy, saidQuestions, saidWorlds } from './said-world.ts'

const QUERY = `query Said($about: EntityRef!, $speaker: EntityRef, $country: EntityRef, $alsoAbout: EntityRef, $mode: StatementMode, $from: EdtfDate,
  $to: EdtfDate, $certainty: Certainty, $includeNarrower: Boolean, $knownAt: EdtfDate, $closeness: [Closeness!], $order: Direction, $first: Int, $after: String) {
  whoSaid(about: $about, speaker: $speaker, country: $country, alsoAbout: $alsoAbout, mode: $mode, from: $from, to: $to, certainty: $certainty,
    includeNarrower: $includeNarrower, knownAt: $knownAt, closeness: $closeness, order: $order,
    first: $first, after: $after) {
    totalCount undatedCount nodes { id } edges { cursor certainty matchedBy { how through { id } } node { ...Printed } } }
}
fragment Printed on Statement {
  id mode excerpt speaker { id } speakerRole differs
  printings { article { slug } paragraphs mode excerpt speaker { id } speakerRole evidence { paragraph } }
  reportedIn { article { slug } }
}`
const questions = fc.array(saidQuestions, { minLength: 8, maxLength: 8 })

const LIST = `query About($about: EntityRef!, $includeNarrower: Boolean, $closeness: [Closeness!], $first: Int, $after: String) {
  entity(ref: $about) { statements(includeNarrower: $includeNarrower, closeness: $closeness, first: $first, after: $after) {
    totalCount nodes { id } edges { cursor certainty matchedBy { how through { id } } } } }
}`

test('who said what is what a walk over all statements finds, in order', { timeout: seconds(120) }, async ({
  world,
}) => {
  await checkProperty(fc.tuple(saidWorlds, questions), 25, async ([drawn, asked]) => {
    await world.load(makeSaidSeed(drawn))
    const utterances = listUtterances(listSayings(drawn))
    const subjects = listSubjects(drawn)
    for (const question of asked) {
      const found = findSayings(utterances, subjects, question)
      const { whoSaid } = Object(await world.ask(QUERY, { ...question, first: 50 }))
      compare(whoSaid, found, question)
      expect(whoSaid.undatedCount, JSON.stringify(question)).toBe(countUndated(utterances, subjects, question))
      for (const { node } of whoSaid.edges)
        comparePrinted(
          node,
          subjects,
          question,
          utterances.find(({ id }) => id === node.id),
        )
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
      const found = findSayings(listUtterances(listSayings(drawn)), listSubjects(drawn), question)
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

const FACETS = `query Facets($about: EntityRef!, $speaker: EntityRef, $country: EntityRef, $alsoAbout: EntityRef, $mode: StatementMode, $from: EdtfDate,
  $to: EdtfDate, $certainty: Certainty, $includeNarrower: Boolean, $knownAt: EdtfDate, $closeness: [Closeness!]) {
  whoSaidFacets(about: $about, speaker: $speaker, country: $country, alsoAbout: $alsoAbout, mode: $mode, from: $from, to: $to, certainty: $certainty,
    includeNarrower: $includeNarrower, knownAt: $knownAt, closeness: $closeness) {
    totalCount undatedCount years { year statementCount }
    speakers(first: 100) { speaker { id } statementCount } subjects(first: 100) { subject { id } statementCount } } }`

test('facets count the statements that are found: each as the list does that is narrowed by it', {
  timeout: seconds(240),
}, async ({ world }) => {
  await checkProperty(fc.tuple(saidWorlds, questions), 15, async ([drawn, asked]) => {
    await world.load(makeSaidSeed(drawn))
    const utterances = listUtterances(listSayings(drawn))
    const subjects = listSubjects(drawn)
    for (const { order: _, ...question } of asked) {
      const found = (narrower: object) => findSayings(utterances, subjects, { ...question, order: 'DESC', ...narrower })
      const ids = new Set(found({}).map(({ id }) => id))
      const those = utterances.filter(({ id }) => ids.has(id))
      const { whoSaidFacets: facets } = Object(await world.ask(FACETS, question))
      const context = JSON.stringify(question)
      expect(facets.totalCount, context).toBe(ids.size)
      expect(facets.undatedCount, context).toBe(those.filter(({ saidOn }) => saidOn === null).length)

      const made = [...new Set(those.flatMap(({ entries }) => entries.map(({ speaker }) => speaker)))]
      const speakers = question.speaker === null ? made : made.filter((speaker) => speaker === question.speaker)
      const bySpeaker = speakers.map((speaker) => [speaker, found({ speaker }).length] as const)
      expect(
        facets.speakers.map(({ speaker, statementCount }: SpeakerFacet) => [speaker.id, statementCount]),
        context,
      ).toEqual(sortCounts(bySpeaker))

      const about = those.flatMap((one) => [
        ...new Set(listKnown(one, question.knownAt).flatMap((entry) => entry.about)),
      ])
      const bySubject = [...Map.groupBy(about, (id) => id)].map(([id, all]) => [id, all.length] as const)
      if (question.alsoAbout === null)
        expect(
          bySubject.map(([alsoAbout]) => [alsoAbout, found({ alsoAbout }).length]),
          context,
        ).toEqual(bySubject)
      expect(
        facets.subjects.map(({ subject, statementCount }: SubjectFacet) => [subject.id, statementCount]),
        context,
      ).toEqual(sortCounts(bySubject))

      if (question.from !== null || question.to !== null) continue
      const years = ['2026', '2025', '2024', '2023'].map(
        (year) => [year, found({ from: year, to: year }).length] as const,
      )
      if (question.certainty === null)
        expect(
          facets.years.map(({ year, statementCount }: YearFacet) => [year, statementCount]),
          context,
        ).toEqual(years.filter(([, count]) => count > 0))
    }
  })
})

type Counted = { readonly statementCount: number }
type SpeakerFacet = Counted & { readonly speaker: { readonly id: string } }
type SubjectFacet = Counted & { readonly subject: { readonly id: string } }
type YearFacet = Counted & { readonly year: string }

/** The most first, then by id; without what has none. */
function sortCounts(counts: readonly (readonly [id: string, count: number])[]) {
  return counts
    .filter(([, count]) => count > 0)
    .toSorted(([one, left], [other, right]) => right - left || (one < other ? -1 : 1))
}

const QUOTED = `query Quoted($about: EntityRef!, $closeness: [Closeness!], $first: Int, $after: String) {
  entity(ref: $about) { quotedBy(closeness: $closeness, first: $first, after: $after) {
    totalCount pageInfo { endCursor }
    nodes { speaker { id } subject { id } statementCount firstOn lastOn statements { totalCount nodes { id } } } } }
}`

test('who was quoted on an entity is who made the statements that are found, page by page', {
  timeout: seconds(120),
}, async ({ world }) => {
  await checkProperty(fc.tuple(saidWorlds, questions), 25, async ([drawn, asked]) => {
    await world.load(makeSaidSeed(drawn))
    const utterances = listUtterances(listSayings(drawn))
    for (const { about, closeness } of asked) {
      const question = { ...anyhow, about, closeness, includeNarrower: true }
      const quoted = countBySpeaker(utterances, findSayings(utterances, listSubjects(drawn), question))
      const rows = quoted.map(({ ids, ...row }) => ({
        ...row,
        subject: { id: about },
        statements: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) },
      }))
      let after: string | null = null
      for (let start = 0; start <= rows.length; start += 2) {
        const { entity } = await world.ask(QUOTED, { about, closeness, first: 2, after })
        const page: QuotedPage = Object(entity).quotedBy
        const shown = { totalCount: page.totalCount, nodes: page.nodes.map(normalise) }
        expect(shown, JSON.stringify(question)).toEqual({
          totalCount: rows.length,
          nodes: rows.slice(start, start + 2).map(normalise),
        })
        after = page.pageInfo.endCursor
      }
    }
  })
})

/** Dates as the days that they cover, and statements by id. */
function normalise({ statements, firstOn, lastOn, ...row }: QuotedPage['nodes'][number]): object {
  const nodes = statements.nodes.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const [first, last] = [firstOn, lastOn].map((date) => date && toSpan(date))
  return { ...row, first, last, statements: { ...statements, nodes } }
}

const COUNTS = `query Counts {
  stats { statements }
  quotedOn(first: 100) { totalCount nodes { speaker { id } subject { id } statementCount statements { totalCount nodes { id } } } }
  node(id: "Statement:s0") { ... on Statement { ...Printed } }
  article(slug: "may-report") { statements(first: 50) { totalCount nodes { id } } }
}
fragment Printed on Statement {
  id mode excerpt speaker { id } speakerRole differs
  printings { article { slug } paragraphs mode excerpt speaker { id } speakerRole evidence { paragraph } }
  reportedIn { article { slug } }
}`
const SAID = `query Said($who: EntityRef!, $about: EntityRef) {
  entity(ref: $who) { id
    ... on Speaker { said(first: 50, about: $about) { totalCount nodes { id } } }
    ... on Country { said(first: 50, about: $about) { totalCount nodes { id } } } }
}`

test('every count is of utterances, under each speaker that an article gives', { timeout: seconds(120) }, async ({
  world,
}) => {
  await checkProperty(saidWorlds, 25, async (drawn) => {
    await world.load(makeSaidSeed(drawn))
    const utterances = listUtterances(listSayings(drawn))
    const subjects = listSubjects(drawn)
    const { stats, quotedOn, node, article } = Object(await world.ask(COUNTS))
    expect(stats).toEqual({ statements: utterances.length })
    const quotes = utterances.flatMap(({ id, entries }) => {
      const [speakers, about] = [entries.map(({ speaker }) => speaker), entries.flatMap((entry) => entry.about)]
      return [...new Set(speakers)].flatMap((speaker) => [...new Set(about)].map((on) => `${speaker} ${on} ${id}`))
    })
    const quoted = quotedOn.nodes.flatMap(({ speaker, subject, statements }: Quoted) =>
      statements.nodes.map(({ id }) => `${speaker.id} ${subject.id} ${id}`),
    )
    expect(quoted.toSorted()).toEqual(quotes.toSorted())
    for (const { statementCount, statements } of quotedOn.nodes) expect(statementCount).toBe(statements.totalCount)
    if (node)
      comparePrinted(
        node,
        subjects,
        anyhow,
        utterances.find(({ id }) => id === node.id),
      )
    else expect(utterances).toEqual([])
    const printed = utterances.filter((one) =>
      listPrintings(one, null).some((at) => at.article.startsWith('may-report')),
    )
    expect(listIds(article.statements)).toEqual(printed.map(({ id }) => id).toSorted())
    for (const who of saidBy) {
      const { entity } = Object(await world.ask(SAID, { who, about: null }))
      const made = utterances.filter(({ entries }) => entries.some((one) => one.speaker === who || one.country === who))
      expect(listIds(entity.said), who).toEqual(made.map(({ id }) => id).toSorted())
      const about = 'Commodity:c0'
      const found = findSayings(made, subjects, { ...anyhow, about, includeNarrower: true, closeness: null })
      const { entity: on } = Object(await world.ask(SAID, { who, about }))
      expect(listIds(on.said), who).toEqual(found.map(({ id }) => id).toSorted())
    }
  })
})

interface QuotedPage {
  readonly totalCount: number
  readonly nodes: readonly (Quoted & { readonly firstOn: string | null; readonly lastOn: string | null })[]
  readonly pageInfo: { readonly endCursor: string | null }
}
interface Quoted {
  readonly speaker: { readonly id: string }
  readonly subject: { readonly id: string }
  readonly statements: Pick<Answer, 'nodes' | 'totalCount'>
}

function listIds({ nodes, totalCount }: Pick<Answer, 'nodes' | 'totalCount'>): string[] {
  expect(totalCount).toBe(nodes.length)
  return nodes.map(({ id }) => id).toSorted()
}

/** What a statement shows of its printings, as far as articles of that day tell. */
function comparePrinted(
  node: Record<string, unknown>,
  subjects: Subjects,
  question: Pick<SaidQuestion, 'knownAt' | 'speaker' | 'mode'>,
  utterance: Utterance | undefined,
): void {
  if (!utterance) throw new TypeError(`${node.id} is no utterance`)
  const { knownAt, speaker: asked, mode } = question
  const printings = listPrintings(utterance, knownAt)
  const fit = printings.find((one) => (!asked || one.speaker === asked) && (!mode || one.mode === mode))
  const [speaker] = listSpeakers(utterance, subjects, knownAt)
  const given = {
    MODE: printings.map((one) => one.mode),
    EXCERPT: printings.map((one) => one.excerpt),
    SPEAKER: printings.map((one) => one.speaker),
    ROLE: printings.map(({ role }) => role?.toLowerCase()),
  }
  const differs = Object.entries(given).flatMap(([part, values]) =>
    new Set(values.filter(Boolean)).size > 1 ? [part] : [],
  )
  const shown = { ...node, printings: sortTexts(node.printings), reportedIn: sortTexts(node.reportedIn) }
  expect(shown, JSON.stringify(question)).toEqual({
    id: utterance.id,
    ...{ mode: fit?.mode, excerpt: fit?.excerpt, speaker: { id: speaker }, differs },
    speakerRole: printings.find((one) => one.speaker === speaker && one.role)?.role ?? null,
    printings: sortTexts(
      printings.map((one) => ({
        article: { slug: one.article.split('#')[0] },
        ...{ paragraphs: [2], mode: one.mode, excerpt: one.excerpt, speaker: { id: one.speaker } },
        ...{ speakerRole: one.role, evidence: [{ paragraph: 2 }] },
      })),
    ),
    reportedIn: sortTexts(
      [...new Set(printings.map(({ article, excerpt }) => `${article}~${excerpt}`))].map((at) => ({
        article: { slug: at.split('#')[0] },
      })),
    ),
  })
}

function sortTexts(values: unknown): string[] {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).toSorted() : []
}

interface Answer {
  readonly totalCount: number
  readonly nodes: readonly { readonly id: string }[]
  readonly edges: readonly {
    readonly cursor: string
    readonly certainty: string
    readonly matchedBy: { how: string; through: { id: string } | null }
  }[]
}

function compare(answer: Answer, found: readonly Found[], question: SaidQuestion, totalCount = found.length): void {
  const { nodes, edges } = answer
  const shown = edges.map(({ certainty, matchedBy }, index) => ({
    id: nodes[index]?.id,
    how: matchedBy.how,
    certainty,
  }))
  const asked = JSON.stringify(question)
  expect({ totalCount: answer.totalCount, shown }, asked).toEqual({
    totalCount,
    shown: found.map(({ id, how, certainty }) => ({ id, how, certainty })),
  })
  for (const [index, { through }] of found.entries()) {
    const shownThrough = edges[index]?.matchedBy.through?.id ?? null
    if (through.length > 0) expect(through, asked).toContain(shownThrough)
    else expect(shownThrough, asked).toBeNull()
  }
}
