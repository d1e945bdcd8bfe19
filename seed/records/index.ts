import type { Seed } from '../concepts.ts'
import { Evidence } from './evidence.ts'
import { joinRecords, type NodeRecord, type Records, type RelationshipRecord } from './record.ts'
import { recordArticle } from './record-articles.ts'
import { recordDisagreement, recordRelationship } from './record-claims.ts'
import { recordMeasure } from './record-measures.ts'
import { recordAgreement, recordEvent } from './record-occasions.ts'
import { recordPerson } from './record-people.ts'
import { recordCountry, recordOrganization } from './record-places.ts'
import { deriveQuotedOn } from './record-quoted-on.ts'
import { findFirstUtterance, recordStatement } from './record-statements.ts'
import { recordCommodity, recordTopic } from './record-subjects.ts'

/** Everything that a checked seed puts into the graph. */
export function recordSeed(seed: Seed): Records {
  const evidence = new Evidence(seed.articles)
  const parts = [...recordEntities(seed, evidence), ...recordReports(seed, evidence)]
  const { nodes, relationships } = joinRecords(...parts, evidence.toRecords())
  return { nodes: dropRepeatedNodes(nodes), relationships: numberKeys(relationships) }
}

function recordEntities(seed: Seed, evidence: Evidence): Records[] {
  return [
    ...seed.people.map((person) => recordPerson(person, evidence)),
    ...seed.countries.map((country) => recordCountry(country, evidence)),
    ...seed.organizations.map((organization) => recordOrganization(organization, evidence)),
    ...seed.commodities.map((commodity) => recordCommodity(commodity, evidence)),
    ...seed.topics.map((topic) => recordTopic(topic, evidence)),
    ...seed.measures.map((measure) => recordMeasure(measure, evidence)),
    ...seed.agreements.map((agreement) => recordAgreement(agreement, evidence)),
    ...seed.events.map((event) => recordEvent(event, evidence)),
  ]
}

function recordReports(seed: Seed, evidence: Evidence): Records[] {
  const { statements, relationships, claims, articles } = seed
  const byId = new Map(statements.map((statement) => [`Statement:${statement.slug}`, statement]))
  return [
    ...statements.map((statement) => recordStatement(statement, evidence, findFirstUtterance(statement, byId))),
    ...claims.map((disagreement) => recordDisagreement(disagreement, evidence)),
    { nodes: [], relationships: deriveQuotedOn(statements, evidence) },
    { nodes: [], relationships: relationships.map((relationship) => recordRelationship(relationship, evidence)) },
    { nodes: articles.map(recordArticle), relationships: [] },
  ]
}

/** Names are shared by entities: one node each. */
function dropRepeatedNodes(nodes: readonly NodeRecord[]): NodeRecord[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()]
}

/** Tells apart relationships of one type between the same ends by a number after the first. */
function numberKeys(relationships: readonly RelationshipRecord[]): RelationshipRecord[] {
  const counts = new Map<string, number>()
  return relationships.map((relationship) => {
    const count = (counts.get(relationship.key) ?? 0) + 1
    counts.set(relationship.key, count)
    return count === 1 ? relationship : { ...relationship, key: `${relationship.key}|${count}` }
  })
}
