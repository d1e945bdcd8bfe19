import { readFileSync } from 'node:fs'
import { concepts, nodeLabels, otherLabels } from '../../model/concepts.ts'
import { entityLabels } from '../../model/entities.ts'

/** Indexes that earlier releases made and this one does not use. */
export const formerIndexes = ['searchText', 'searchWords'] as const

/** A statement that creates a constraint or an index, and the reason for it. */
export interface SchemaStatement {
  readonly statement: string
  readonly why: string
}

/** The name that a statement gives to what it creates. */
export function nameOf({ statement }: SchemaStatement): string {
  return /(?:INDEX|CONSTRAINT) (\w+)/.exec(statement)?.[1] ?? ''
}

/** Constraints that make ids unique within their labels, and those of cypher/load/schema/constraints.cypher. */
export function listConstraints(): SchemaStatement[] {
  const labels = ['Entity', ...nodeLabels, ...Object.keys(otherLabels)]
  const ids = labels.map((label) => ({
    statement: `CREATE CONSTRAINT ${toName(label)}_id IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE`,
    why: 'A node is found by its id, and stands once.',
  }))
  return [...ids, ...readStatements('constraints')]
}

/** Full-text indexes, indexes that sort by day, and those of cypher/load/schema/indexes.cypher. */
export function listIndexes(): SchemaStatement[] {
  const sorted = Object.values(concepts).flatMap(({ label, day }) =>
    label && day
      ? [
          {
            statement: `CREATE INDEX ${toName(label)}_sort_on IF NOT EXISTS FOR (node:${label}) ON (node.sortOn, node.id)`,
            why: 'Lists of them, newest first, are read off it.',
          },
        ]
      : [],
  )
  const entities = new Set<string>(entityLabels)
  const searched = ['Entity', ...nodeLabels.filter((label) => !entities.has(label)).toSorted()].join('|')
  return [
    ...sorted,
    {
      statement: `CREATE FULLTEXT INDEX searchTerms IF NOT EXISTS FOR (node:${searched}) ON EACH [node.searchTerms, node.nameTerms] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
      why: '`search`: the terms are made by the loader, and those of a query in the same way.',
    },
    ...readStatements('indexes'),
  ]
}

/** StatusChange becomes status_change. */
function toName(label: string): string {
  return label.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase()
}

/** The statements of a file of cypher/load/schema, each with the comment above it, which it must have. */
function readStatements(name: string): SchemaStatement[] {
  const text = readFileSync(new URL(`../../../cypher/load/schema/${name}.cypher`, import.meta.url), 'utf8')
  return Array.from(text.matchAll(/(?<comments>(?:^\/\/ .*\n)*)(?<statement>^CREATE [^;]+);/gm), ({ groups }) => {
    const { comments = '', statement = '' } = groups ?? {}
    if (comments === '')
      throw new TypeError(`cypher/load/schema/${name}.cypher does not say what this is for: ${statement}`)
    return { statement, why: comments.replaceAll('// ', '').trim().replaceAll('\n', ' ') }
  })
}
