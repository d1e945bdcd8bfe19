import { readFileSync } from 'node:fs'
import { entityLabels, relationshipTypes } from '../../../src/model/vocabulary.ts'

/** Counts of one label or type are kept by the database; counting them all at once would read every node. */
const stats = [
  ...entityLabels.map((name) => `MATCH (one:${name}) RETURN 'entities' AS part, '${name}' AS name, count(one) AS count`),
  ...Object.keys(relationshipTypes).map(
    (name) => `MATCH ()-[one:${name}]->() RETURN 'relationships' AS part, '${name}' AS name, count(one) AS count`,
  ),
  ...['Article', 'Statement'].map((name) => `MATCH (one:${name}) RETURN 'total' AS part, '${name}' AS name, count(one) AS count`),
  `MATCH (one:Article) WHERE one.publishedOnLatest IS NOT NULL WITH one ORDER BY one.publishedOnLatest DESC LIMIT 1
   RETURN 'latest' AS part, one.publishedOn AS name, 0 AS count`,
].join('\nUNION ALL\n')

/** The hand-written statement of an operation. */
export function readStatement(operation: string): string {
  if (operation === 'stats') return stats
  return readFileSync(new URL(`${operation}.cypher`, import.meta.url), 'utf8')
}
