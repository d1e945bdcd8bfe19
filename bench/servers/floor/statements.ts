import { readFileSync } from 'node:fs'
import { entityLabels } from '../../../src/model/entities.ts'
import { relationshipTypes } from '../../../src/model/relationship-types.ts'

/** Counts of one label or type are kept by the database; counting them all at once would read every node. */
const stats = [
  ...entityLabels.map(
    (name) => `MATCH (one:${name}) WITH count(one) AS count RETURN 'entities' AS part, '${name}' AS name, count`,
  ),
  ...Object.keys(relationshipTypes).map(
    (name) =>
      `MATCH ()-[one:${name}]->() WITH count(one) AS count RETURN 'relationships' AS part, '${name}' AS name, count`,
  ),
  ...['Article', 'Statement'].map(
    (name) => `MATCH (one:${name}) WITH count(one) AS count RETURN 'total' AS part, '${name}' AS name, count`,
  ),
  `MATCH (one:Article) WHERE one.publishedOnLatest IS NOT NULL WITH one ORDER BY one.publishedOnLatest DESC LIMIT 1
   RETURN 'latest' AS part, one.publishedOn AS name, 0 AS count`,
].join('\nUNION ALL\n')

/** The hand-written statement of an operation. */
export function readStatement(operation: string): string {
  if (operation === 'stats') return stats
  return readFileSync(new URL(`${operation}.cypher`, import.meta.url), 'utf8')
}
