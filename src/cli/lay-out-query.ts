import { formatQuery } from '@neo4j-cypher/language-support'

const LINE_WIDTH = 120

/** Repairs of what this version of the formatter breaks across lines or shifts in subqueries. */
const repairs: readonly [RegExp, string][] = [
  [/\bORDER\n\s*BY\n\s*/g, 'ORDER BY '],
  [/\b(SKIP|LIMIT)\n\s*/g, '$1 '],
  [/\n\s*(ASC|DESC)(?=,?\n)/g, ' $1'],
  [/^ {2}( *UNION( ALL)?)$/gm, '$1'],
  [/\bIN\n\s*/g, 'IN '],
  [/\bEXISTS \{\n\s*([^\n]*[)])\n\s*\}/g, 'EXISTS { $1 }'],
]

/** A whole query laid out by Neo4j's own formatter, one clause a line. */
export function layOutQuery(text: string): string {
  const { formattedQuery } = formatQuery(text, { maxColumn: LINE_WIDTH })
  const laidOut = repairs.reduce((query, [slip, repaired]) => query.replace(slip, repaired), formattedQuery).trimEnd()
  if (removeSpace(laidOut) !== removeSpace(text)) throw new Error('formatting would change more than layout')
  return laidOut
}

/** The text without white space, which two layouts of one query have in common. */
export function removeSpace(text: string): string {
  return text.replace(/\s/g, '')
}
