import { toSpan } from '../../model/shape/edtf-date.ts'
import type { Statement } from '../../model/statement.ts'
import type { Evidence, Passage } from './evidence.ts'
import {
  makeNode,
  makeRelationship,
  type NodeRecord,
  type Records,
  type RelationshipRecord,
  toSortDay,
} from './record.ts'
import { joinSearchText } from './record-entity.ts'

/** A statement with its relationships: who made it and for whom, what it is about, where it is reported, what it restates. */
export function recordStatement(statement: Statement, evidence: Evidence, first: string | null): Records {
  const passages = evidence.findPassages(statement.cite, statement.excerpt)
  const { knownFrom } = evidence.support(statement.cite, statement.excerpt)
  return {
    nodes: [makeStatement(statement, passages, knownFrom)],
    relationships: [
      ...listSubjects(statement, knownFrom, first),
      ...passages.map((passage) => reportIn(statement, passage)),
      ...(first ? [makeRelationship('RESTATES', idOf(statement), first, dateAll(statement, knownFrom))] : []),
    ],
  }
}

function makeStatement(statement: Statement, passages: readonly Passage[], knownFrom: string): NodeRecord {
  const { slug, gist, excerpt, mode, saidOn, dateBasis, medium } = statement
  const exceptions = statement.exceptions.map(({ entity }) => entity)
  const citations = [...new Set(passages.map(({ id }) => id))]
  const searchText = joinSearchText([gist, excerpt])
  return makeNode(['Statement'], idOf(statement), {
    properties: {
      ...{ slug, gist, excerpt, mode, dateBasis, medium, searchText, citations },
      exceptions: exceptions.length > 0 ? exceptions : null,
    },
    dates: { saidOn },
    days: { knownFrom, sortOn: toSortDay(saidOn) },
  })
}

/**
 * Who made it, for whom, about what, and what else it names. Indexes list a node's utterances newest first by `end` and the days beside it;
 * for a statement that restates another, cypher/load/derived/date-restated.cypher sets these days.
 */
function listSubjects(statement: Statement, knownFrom: string, first: string | null): RelationshipRecord[] {
  const { speaker, role, country, about, mentions, saidOn } = statement
  const { dates, days } = dateAll(statement, knownFrom)
  const sorted = { ...days, sortOn: toSortDay(saidOn), sortUntil: saidOn && toSpan(saidOn).latest }
  const id = idOf(statement)
  const link = (type: string, end: string, properties = {}) =>
    makeRelationship(type, id, end, { dates, days: sorted, properties: { ...properties, end, shows: first ?? id } })
  return [
    link('MADE_BY', speaker, { role }),
    ...(country ? [link('SPOKEN_FOR', country)] : []),
    ...[...new Set(about)].map((subject) => link('ABOUT', subject)),
    ...[...new Set(mentions)].map((named) => link('MENTIONS', named)),
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
