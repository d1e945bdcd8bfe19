import type { Graph } from '../../src/graph/index.ts'

/** A measure as the loader leaves it, as far as chains and paths need it; each answers those of `answered`. */
interface MeasureRow {
  readonly slug: string
  readonly day: string
  readonly answered: readonly string[]
}

/** Fills the graph by hand: so many measures take the loader, which checks what is there, a minute. */
export async function fillMeasures(graph: Graph, rows: readonly MeasureRow[]) {
  await graph.manage(['MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS'])
  await graph.write(async (write) => {
    await write.run(
      `UNWIND $rows AS row
       CREATE (measure:Entity:Measure {id: 'Measure:' + row.slug, slug: row.slug, name: row.slug, announcedOn: row.day})
       SET measure.announcedOnEarliest = date(row.day), measure.announcedOnLatest = date(row.day), measure.sortOn = date(row.day)
       CREATE (:Name {id: 'Name:' + row.slug, key: row.slug})-[:NAMES {rank: 1}]->(measure)`,
      { rows },
    )
    await write.run(
      `UNWIND $links AS link
       MATCH (response:Measure {id: 'Measure:' + link[0]}), (trigger:Measure {id: 'Measure:' + link[1]})
       CREATE (response)-[:RETALIATED_AGAINST {basis: 'STATED', key: link[0] + '|' + link[1]}]->(trigger)`,
      { links: rows.flatMap(({ slug, answered }) => answered.map((trigger) => [slug, trigger])) },
    )
  })
}
