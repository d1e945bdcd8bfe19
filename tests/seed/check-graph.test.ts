import { expect, onTestFinished } from 'vitest'
import { openGraph } from '../../src/graph/index.ts'
import { checkGraph, invariants, wordingDiffers } from '../../src/load/check-graph.ts'
import { loadSeed } from '../../src/load/load-seed.ts'
import { smallSeed, emptyGraphTest as test } from '../fixtures.ts'
import { databaseOfWorker } from '../graph.ts'
import { patientLimits, seconds } from '../patience.ts'

test.beforeEach(async ({ graph }) => {
  await graph.manage(['MATCH (n) DETACH DELETE n'])
  await loadSeed(graph, { directory: smallSeed })
})

const decoupling = "(s:Statement {id: 'Statement:bessent-no-decoupling'})"

/** What is planted, the invariant that it breaks and where. */
const plants: readonly (readonly [statement: string, invariant: string, id: string])[] = [
  ["MATCH (n {id: 'Topic:decoupling'}) SET n.citations = []", 'entity-without-evidence', 'Topic:decoupling'],
  ["MATCH (n {id: 'us-april-tariff/2'}) SET n.citations = ['x#1']", 'entity-without-evidence', 'us-april-tariff/2'],
  [
    "MATCH ({id: 'Agreement:geneva-truce'})-[r:REACHED_AT]->() REMOVE r.citations",
    'relationship-without-evidence',
    'REACHED_AT|Agreement:geneva-truce|Event:geneva-talks',
  ],
  [
    "MATCH ({id: 'Agreement:geneva-truce'})-[r:REACHED_AT]->() SET r.knownFrom = date('2025-01-01')",
    'known-from-differs',
    'REACHED_AT|Agreement:geneva-truce|Event:geneva-talks',
  ],
  [`MATCH ${decoupling}-[r:MADE_BY]->() DELETE r`, 'statement-without-source', 'Statement:bessent-no-decoupling'],
  [`MATCH ${decoupling}-[r:REPORTED_IN]->() DELETE r`, 'statement-without-source', 'Statement:bessent-no-decoupling'],
  [
    "MATCH (c:Claim) WHERE c.value = '7' DETACH DELETE c WITH 1 AS one MATCH (c:Claim) WHERE c.id ENDS WITH '/2' SET c.property = 'x'",
    'claim-without-evidence',
    'Measure:china-rare-earth-licences/number-of-metals-restricted/2',
  ],
  [
    "MATCH (a {id: 'Measure:us-fentanyl-tariff'}), (b {id: 'Measure:china-april-tariff'}) CREATE (a)-[:RETALIATED_AGAINST]->(b)",
    'retaliation-cycle',
    'Measure:us-april-tariff',
  ],
  [
    "MATCH (n {id: 'Measure:china-farm-tariff'}) SET n.announcedOnLatest = date('2025-01-05')",
    'answer-before-trigger',
    'RETALIATED_AGAINST|Measure:china-farm-tariff|Measure:us-fentanyl-tariff',
  ],
  ["MATCH (n {id: 'us-fentanyl-tariff/2'}) SET n.position = 3", 'log-out-of-order', 'Measure:us-fentanyl-tariff'],
  [
    "MATCH (n {id: 'us-fentanyl-tariff/2'}) SET n.onLatest = date('2025-01-05')",
    'log-out-of-order',
    'Measure:us-fentanyl-tariff',
  ],
  ["MATCH (n {id: 'Measure:us-april-tariff'}) SET n.status = 'AVERTED'", 'log-out-of-order', 'Measure:us-april-tariff'],
  [
    `MATCH ${decoupling}-[r:ABOUT]->({id: 'Topic:decoupling'}) DELETE r`,
    'quoted-on-differs',
    'QUOTED_ON|Person:scott-bessent|Topic:decoupling',
  ],
  [
    "MATCH ()-[r:QUOTED_ON {key: 'QUOTED_ON|Person:he-lifeng|Event:geneva-talks'}]->() DELETE r",
    'quoted-on-differs',
    'QUOTED_ON|Person:he-lifeng|Event:geneva-talks',
  ],
  [
    "MATCH (p {id: 'Person:he-lifeng'}), (t {id: 'Topic:decoupling'}) CREATE (p)-[:QUOTED_ON]->(t)",
    'quoted-on-differs',
    'QUOTED_ON|Person:he-lifeng|Topic:decoupling',
  ],
  [`MATCH ${decoupling}-[r:ABOUT]->({id: 'Topic:decoupling'}) DELETE r`, 'who-said-count-differs', 'Topic:decoupling'],
  ["MATCH (n {id: 'Event:geneva-talks'}) REMOVE n.whoSaidCount", 'who-said-count-differs', 'Event:geneva-talks'],
  [
    `MATCH ${decoupling}-[r:ABOUT]->({id: 'Topic:decoupling'}) SET r.sortOn = date('2025-05-01')`,
    'listed-wrongly',
    'ABOUT|Statement:bessent-no-decoupling|Topic:decoupling',
  ],
  [
    "MATCH (m:Measure)-[r:IMPOSED_BY]->() WITH r ORDER BY r.key LIMIT 1 SET r.key = 'first', r.listedKind = 'OTHER'",
    'listed-wrongly',
    'first',
  ],
  [
    "MATCH (m:Measure)-[r:IMPOSED_BY]->() WITH r ORDER BY r.key LIMIT 1 SET r.key = 'first', r.listedUntil = date('2001-01-01')",
    'listed-wrongly',
    'first',
  ],
  [
    "MATCH (n {id: 'Event:geneva-talks'}) SET n.startedOnEarliest = date('0205-05-10')",
    'date-beyond-reason',
    'Event:geneva-talks',
  ],
  [
    "MATCH (n {id: 'Event:geneva-talks'}) SET n.endedOnLatest = date('2025-05-01')",
    'date-beyond-reason',
    'Event:geneva-talks',
  ],
  [
    `MATCH ${decoupling} SET s.saidOnEarliest = date('2025-12-01'), s.saidOnLatest = date('2025-12-01')`,
    'date-beyond-reason',
    'Statement:bessent-no-decoupling',
  ],
  [
    "MATCH (n:Name {key: 'soybeans'}), (e {id: 'Commodity:rare-earths'}) CREATE (n)-[:NAMES {rank: 4}]->(e)",
    'duplicate-entity',
    'Commodity:rare-earths',
  ],
  ...[
    "SET s.mode = 'INDIRECT'",
    'REMOVE s.excerpt',
    "SET s.gist = 'Soybeans matter.'",
    "SET s.citations = s.citations + 'geneva-report#4'",
    'MATCH (s)-[r:REPORTED_IN {place: 1}]->() SET r.place = 2',
    "MATCH (s)-[r:REPORTED_IN {place: 3}]->() SET r.mode = 'DIRECT'",
    "MATCH (s)-[r:REPORTED_IN {place: 3}]->() SET r.speaker = 'Person:he-lifeng'",
    'MATCH (s)-[r:REPORTED_IN {place: 1}]->() DELETE r',
  ].map(
    (planted) => [`MATCH ${decoupling} ${planted}`, 'printed-otherwise', 'Statement:bessent-no-decoupling'] as const,
  ),
  [
    `MATCH ${decoupling}-[r:REPORTED_IN {place: 2}]->() SET r.gist = 'Soybeans matter.'`,
    'wording-differs',
    'Statement:bessent-no-decoupling',
  ],
  [
    "MATCH (s {id: 'Statement:ministry-fight-to-the-end'})-[r:MENTIONS]->() DELETE r",
    'wording-differs',
    'Statement:ministry-fight-to-the-end',
  ],
  [
    `MATCH ${decoupling}-[r:REPORTED_IN {place: 3}]->() SET r.gist = 'He speaks.' REMOVE s.exceptions`,
    'wording-differs',
    'Statement:bessent-no-decoupling',
  ],
  ...[
    ["SET n.description = 'Soybeans matter.'", 'Measure:us-april-tariff'],
    ["SET n.aliases = ['tariff on soybeans']", 'Measure:us-fentanyl-tariff'],
    ["SET n.exceptions = ['Commodity:soybeans']", 'Event:geneva-talks'],
    ["SET n.name = 'Deal on decoupling'", 'Agreement:august-extension'],
    ["WITH n MATCH (n)-[:PROVIDES]->(p) SET p.text = 'No decoupling.'", 'Agreement:geneva-truce'],
    ['WITH n MATCH (n)-[r:IMPOSED_BY]->() DELETE r', 'Measure:us-april-tariff'],
  ].map(([planted, id]) => [`MATCH (n {id: '${id}'}) ${planted}`, 'wording-differs', id ?? ''] as const),
  [
    "MATCH ({id: 'Statement:ministry-fight-to-the-end'})-[r:MENTIONS]->() SET r.sortOn = date('2025-05-01')",
    'listed-wrongly',
    'MENTIONS|Statement:ministry-fight-to-the-end|Country:china',
  ],
  ["CREATE (:Entity:Topic {id: 'Topic:alone'})", 'orphan', 'Topic:alone'],
  ["MATCH (:Measure)-[r:CHANGED]->({id: 'us-april-tariff/1'}) DELETE r", 'orphan', 'us-april-tariff/1'],
]

test('the small seed makes a sound graph', async ({ graph }) => {
  expect(await checkGraph(graph)).toEqual([])
})

test('a database that has planned none of the checks plans one after the other, and no other waits for it', async ({
  graph,
}) => {
  await graph.manage(['CALL db.clearQueryCaches()'])
  const impatient = openGraph(databaseOfWorker(), { ...patientLimits, poolSize: 2, acquisitionTimeout: seconds(0.5) })
  onTestFinished(() => impatient.close())
  expect(await checkGraph(impatient)).toEqual([])
})

test('a graph that an earlier release made of the same seed gets the counts that it lacks', async ({ graph }) => {
  await graph.manage(['MATCH (g:Graph) SET g.schemaVersion = 8 WITH g MATCH (n:Entity) REMOVE n.whoSaidCount'])
  expect(await loadSeed(graph, { directory: smallSeed })).toEqual({ added: 0, changed: 0, removed: 0 })
  expect(await checkGraph(graph)).toEqual([])
})

test('every invariant has a violation planted below', () => {
  expect(new Set(plants.map(([, invariant]) => invariant))).toEqual(new Set([...invariants, wordingDiffers]))
})

test.for(plants)('%s breaks %s', async ([statement, invariant, id], { graph }) => {
  await graph.write((write) => write.run(statement))
  expect(await checkGraph(graph)).toContainEqual({ invariant, id })
})
