import { expect } from 'vitest'
import { prepareGraph } from '../../src/load/load-seed.ts'
import { listIndexes, nameOf } from '../../src/load/write/graph-schema.ts'
import { emptyGraphTest as test } from '../fixtures.ts'
import { seconds } from '../patience.ts'

const ours = listIndexes().map(nameOf)

test('copies that prepare one database at once all find its indexes', { timeout: seconds(120) }, async ({ graph }) => {
  for (let round = 0; round < 3; round += 1) {
    await graph.write(async (write) => {
      for (const name of ours) await write.run(`DROP INDEX ${name} IF EXISTS`)
    })
    await Promise.all(Array.from({ length: 4 }, () => prepareGraph(graph)))
    const made = await graph.read('SHOW INDEXES YIELD name, state WHERE name IN $ours RETURN state', { ours })
    expect(made).toEqual(ours.map(() => ({ state: 'ONLINE' })))
  }
})
