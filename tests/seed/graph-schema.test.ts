import { expect, onTestFinished } from 'vitest'
import { prepareGraph } from '../../src/load/load-seed.ts'
import { SCHEMA_VERSION } from '../../src/load/write/schema-version.ts'
import { nodeLabels, otherLabels } from '../../src/model/concepts.ts'
import { entityLabels } from '../../src/model/entities.ts'
import { relationshipTypes } from '../../src/model/relationship-types.ts'
import { emptyGraphTest as test } from '../fixtures.ts'

test('stats count every type of entity and of relationship', async ({ graph, ask }) => {
  const creations = [
    ...entityLabels.map((label) => `CREATE (:Entity:${label} {id: '${label}:one'})`),
    ...Object.keys(relationshipTypes).map((type) => `CREATE ()-[:${type}]->()`),
  ]
  await graph.write(async (write) => {
    for (const creation of creations) await write.run(creation)
  })
  const { data } = await ask('{ stats { entities { name count } relationships { name count } } }')
  const one = (names: readonly string[]) => names.toSorted().map((name) => ({ name, count: 1 }))
  expect(data).toEqual({
    stats: { entities: one(entityLabels), relationships: one(Object.keys(relationshipTypes)) },
  })
})

test('indexes that an older release made under the same names are made anew', async ({ graph }) => {
  const note = (version: number) =>
    graph.write((write) => write.run('MERGE (graph:Graph) SET graph.schemaVersion = $version', { version }))
  onTestFinished(async () => {
    await note(SCHEMA_VERSION)
  })
  await graph.write((write) => write.run('DROP INDEX measure_status'))
  await graph.write((write) => write.run('CREATE INDEX measure_status FOR (node:Measure) ON (node.formerly)'))
  await note(SCHEMA_VERSION - 1)
  await prepareGraph(graph)
  const rows = await graph.read("SHOW INDEXES YIELD name, properties WHERE name = 'measure_status' RETURN properties")
  expect(rows).toEqual([{ properties: ['status'] }])
})

test('a graph that was filled before there was an index gets it', async ({ graph }) => {
  await graph.write((write) => write.run('DROP INDEX quoted_on_statements'))
  await prepareGraph(graph)
  const rows = await graph.read(
    "SHOW INDEXES YIELD name, state, properties WHERE name = 'quoted_on_statements' RETURN state, properties",
  )
  expect(rows).toEqual([{ state: 'ONLINE', properties: ['statements', 'key'] }])
})

test('the id of every label is unique, and search finds every type', async ({ graph }) => {
  const rows = await graph.read(
    'SHOW INDEXES YIELD type, labelsOrTypes, properties WHERE labelsOrTypes IS NOT NULL RETURN labelsOrTypes AS labels, properties',
  )
  const listLabels = (property: string) =>
    rows.flatMap(({ labels, properties }) => (String(properties) === property ? [labels] : []))
  expect(listLabels('id').flat().toSorted()).toEqual(['Entity', ...nodeLabels, ...Object.keys(otherLabels)].toSorted())
  const others = nodeLabels.filter((label) => !entityLabels.some((one) => one === label))
  expect(listLabels('searchTerms,nameTerms')).toEqual([expect.arrayContaining(['Entity', ...others])])
})
