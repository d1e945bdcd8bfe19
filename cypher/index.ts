import { type Fragment, openTemplates, readFragment } from 'pothos-plugin-cypher'
import { changeTypes, type RelationshipType, relationshipTypes } from '../src/model/relationship-types.ts'

/** Paths lead over every type of relationship but those to articles and to what is merely mentioned. */
const PATH_TYPE = Object.keys(relationshipTypes).filter((type) => type !== 'REPORTED_IN' && type !== 'MENTIONS')

/** What can change a measure. */
const CHANGE_TYPE = Object.keys(changeTypes)

/** What leads from a measure, an agreement and an event to what they are about. */
const MEASURE_LINK = listTypesFrom('Measure')
const AGREEMENT_LINK = listTypesFrom('Agreement')
const EVENT_LINK = listTypesFrom('Event')

function listTypesFrom(label: string): string[] {
  return Object.entries<RelationshipType>(relationshipTypes).flatMap(([type, { from }]) =>
    from.includes(label) ? type : [],
  )
}

/** The Cypher of this folder. */
export const { read: readCypher, fragment } = openTemplates(new URL('./', import.meta.url), {
  lists: { PATH_TYPE, CHANGE_TYPE, MEASURE_LINK, AGREEMENT_LINK, EVENT_LINK },
})

export { take, unfold } from 'pothos-plugin-cypher'

/** How many nodes of each label there are; those that occur, by name. The database keeps the count of one label, not of several. */
export function countNodes(labels: readonly string[]): Fragment {
  return countEach('nodes of each label', labels, (label) => `(:${label})`)
}

/** How many relationships of each type there are; those that occur, by name. */
export function countRelationships(types: readonly string[]): Fragment {
  return countEach('relationships of each type', types, (type) => `()-[:${type}]->()`)
}

/** By COUNT { }: Neo4j takes an aggregation here for one of the projection that the statement puts the fragment into. */
function countEach(what: string, names: readonly string[], toPattern: (name: string) => string): Fragment {
  const counts = names.toSorted().map((name) => `{name: '${name}', count: COUNT { ${toPattern(name)} }}`)
  return readFragment(`count ${what}`, `UNWIND [\n${counts.join(',\n')}\n] AS row\nWITH row\nWHERE row.count > 0`)
}
