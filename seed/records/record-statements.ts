import type { Statement } from '../../src/model/statement.ts'
import { joinSearchText } from './entity-record.ts'
import type { Evidence, Passage } from './evidence.ts'
import { makeNode, makeRelationship, type NodeRecord, type Records, type RelationshipRecord } from './record.ts'
import { toSortDay } from './to-sort-day.ts'

/** A statement, who made it for whom, what it is about, where it is reported and what it says again. */
export function recordStatement(statement: Statement, evidence: Evidence, first: string | null): Records {
  const passages = evidence.findPassages(statement.cite, statement.excerpt)
  const { knownFrom } = evidence.support(statement.cite, statement.excerpt)
  return {
    nodes: [makeStatement(statement, passages, knownFrom)],
    relationships: [
      ...listSubjects(statement, knownFrom),
      ...passages.map((passage) => reportIn(statement, passage)),
      ...(first ? [makeRelationship('RESTATES', idOf(statement), first, dateAll(statement, knownFrom))] : []),
    ],
  }
}

/** The first statement of the utterance that this one says again, however long the way there. */
export function findFirstUtterance(statement: Statement, statements: ReadonlyMap<string, Statement>): string | null {
  const seen = new Set([idOf(statement)])
  let first = statement.restates ?? null
  while (first && !seen.has(first)) {
    seen.add(first)
    first = statements.get(first)?.restates ?? first
  }
  return first
}

function makeStatement(statement: Statement, passages: readonly Passage[], knownFrom: string): NodeRecord {
  const { slug, gist, excerpt, mode, saidOn, dateBasis, medium } = statement
  const citations = [...new Set(passages.map(({ id }) => id))]
  const searchText = joinSearchText([gist, excerpt])
  return makeNode(['Statement'], idOf(statement), {
    properties: { slug, gist, excerpt, mode, dateBasis, medium, searchText, citations },
    dates: { saidOn },
    days: { knownFrom, sortOn: toSortDay(saidOn) },
  })
}

function listSubjects(statement: Statement, knownFrom: string): RelationshipRecord[] {
  const { speaker, role, country, about } = statement
  const { dates, days } = dateAll(statement, knownFrom)
  const draft = { dates, days: { ...days, sortOn: toSortDay(statement.saidOn) } }
  const id = idOf(statement)
  return [
    makeRelationship('MADE_BY', id, speaker, { ...draft, properties: { role } }),
    ...(country ? [makeRelationship('SPOKEN_FOR', id, country, draft)] : []),
    ...[...new Set(about)].map((subject) => makeRelationship('ABOUT', id, subject, draft)),
  ]
}

function reportIn(statement: Statement, passage: Passage): RelationshipRecord {
  const { article, paragraph, excerpt, sha256, knownFrom } = passage
  const { dates } = dateAll(statement, knownFrom)
  const properties = { excerpt, sha256 }
  return makeRelationship('REPORTED_IN', idOf(statement), `Article:${article}`, {
    properties,
    counts: { paragraph },
    dates,
    days: { knownFrom },
  })
}

function dateAll({ saidOn }: Statement, knownFrom: string) {
  return { dates: { on: saidOn }, days: { knownFrom } }
}

function idOf({ slug }: Statement): string {
  return `Statement:${slug}`
}
