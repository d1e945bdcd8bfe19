import type { Records, RelationshipRecord } from '../../../src/load/record/record.ts'
import { relationshipTypes } from '../../../src/model/relationship-types.ts'
import { compareLists } from '../chains/chains.ts'

/** A way from one node to another: the nodes, and the relationships between them. */
export interface Way {
  readonly nodes: readonly string[]
  readonly relationships: readonly RelationshipRecord[]
}

export interface PathQuestion {
  readonly from: string
  readonly to: string
  readonly maxLength: number
  readonly types: readonly string[] | null
}

/** The shortest ways, found by walking level by level, in the order in which they are shown. */
export function findShortestWays(records: Records, question: PathQuestion): readonly Way[] {
  const types = new Set(question.types ?? Object.keys(relationshipTypes))
  const usable = records.relationships.filter(({ type }) => types.has(type))
  let ways: Way[] = [{ nodes: [question.from], relationships: [] }]
  const seen = new Set<string>()
  for (let length = 0; length <= question.maxLength && ways.length > 0; length += 1) {
    const found = ways.filter(({ nodes }) => nodes.at(-1) === question.to)
    if (found.length > 0) return sortWays(found, records)
    for (const { nodes } of ways) seen.add(nodes.at(-1) ?? '')
    ways = ways.filter((way) => mayPass(way, question)).flatMap((way) => extend(way, usable, seen))
  }
  return []
}

/** No way leads through an article, nor through a country that is no end of it. */
function mayPass({ nodes }: Way, { from }: PathQuestion): boolean {
  const last = nodes.at(-1) ?? ''
  return last === from || !/^(Country|Article):/u.test(last)
}

/** Every way that is one relationship longer and ends where none ended before. */
function extend(way: Way, usable: readonly RelationshipRecord[], seen: ReadonlySet<string>): Way[] {
  const last = way.nodes.at(-1)
  return usable.flatMap((one) => {
    const next = one.from === last ? one.to : one.to === last ? one.from : null
    if (next === null || seen.has(next)) return []
    return [{ nodes: [...way.nodes, next], relationships: [...way.relationships, one] }]
  })
}

/** Fewest inferred relationships first, then step by step by name, id and key. */
function sortWays(ways: readonly Way[], { nodes }: Records): Way[] {
  const contents = new Map(nodes.map(({ id, properties }) => [id, properties]))
  const nameOf = (id: string) => String(contents.get(id)?.name ?? contents.get(id)?.gist)
  const listSteps = ({ nodes: ids, relationships }: Way) =>
    relationships.flatMap(({ key }, index) => [nameOf(ids[index + 1] ?? ''), ids[index + 1] ?? '', key])
  return ways.toSorted(
    (one, other) => countInferred(one) - countInferred(other) || compareLists(listSteps(one), listSteps(other)),
  )
}

function countInferred({ relationships }: Way): number {
  return relationships.filter(({ properties }) => [properties.basis, properties.how].includes('INFERRED')).length
}
