import { expect, test } from 'vitest'
import { openTestGraph } from './graph.ts'

test('each test begins with an empty graph', async () => {
  for (const _again of [1, 2]) {
    const graph = await openTestGraph()
    expect(await graph.read('MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }])
    await graph.write((write) => write.run('CREATE (:Left)-[:BEHIND]->(:Left)'))
    await graph.close()
  }
})
