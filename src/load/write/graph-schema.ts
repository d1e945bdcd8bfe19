import { readCypher } from '../../../cypher/index.ts'
import { concepts, nodeLabels, otherLabels } from '../../model/concepts.ts'
import { entityLabels } from '../../model/entities.ts'

/** What makes ids unique within their labels, and names as cypher/load/constraints.cypher says. */
export function listConstraints(): string[] {
  const labels = ['Entity', ...nodeLabels, ...Object.keys(otherLabels)]
  const ids = labels.map(
    (label) => `CREATE CONSTRAINT ${toName(label)}_id IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE`,
  )
  return [...ids, ...splitStatements(readCypher('load/constraints'))]
}

/** What finds text, what sorts by day, and what cypher/load/indexes.cypher says. */
export function listIndexes(): string[] {
  const sorted = Object.values(concepts).flatMap(({ label, day }) =>
    label && day
      ? [`CREATE INDEX ${toName(label)}_sort_on IF NOT EXISTS FOR (node:${label}) ON (node.sortOn, node.id)`]
      : [],
  )
  const entities = new Set<string>(entityLabels)
  const searched = ['Entity', ...nodeLabels.filter((label) => !entities.has(label)).toSorted()].join('|')
  return [
    ...sorted,
    createFulltext('searchText', searched, ['searchText'], 'english'),
    createFulltext('searchWords', searched, ['searchText', 'name'], 'standard-folding'),
    ...splitStatements(readCypher('load/indexes')),
  ]
}

function createFulltext(name: string, labels: string, properties: readonly string[], analyzer: string): string {
  const of = properties.map((property) => `node.${property}`).join(', ')
  return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (node:${labels}) ON EACH [${of}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`
}

/** StatusChange becomes status_change. */
function toName(label: string): string {
  return label.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase()
}

function splitStatements(text: string): string[] {
  return text
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}
