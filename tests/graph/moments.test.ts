import { expect } from 'vitest'
import { emptyGraphTest } from '../fixtures.ts'
import { openTestGraph } from '../graph.ts'

/** So many that applying a commit takes longer than a read. */
const ROWS = 20_000
const COMMITS = 5

/** A test with a `writer` of its own connections to the same database, who has made the rows. */
const test = emptyGraphTest.extend('writer', { scope: 'file' }, async ({ graph: _emptied }, { onCleanup }) => {
  const writer = await openTestGraph()
  onCleanup(async () => {
    await writer.manage(['DROP INDEX moment_row IF EXISTS', 'MATCH (row:MomentRow) DELETE row'])
    await writer.close()
  })
  await writer.manage([
    `UNWIND range(1, ${ROWS}) AS n CREATE (:MomentRow {count: 0})`,
    'CREATE INDEX moment_row IF NOT EXISTS FOR (row:MomentRow) ON (row.count)',
    'CALL db.awaitIndexes(300)',
  ])
  return writer
})

const ends = 'MATCH (row:MomentRow) RETURN min(row.count) AS least, max(row.count) AS most'

test('rows that are exactly of a state are all of it, though a commit is seen in part while it is applied', async ({
  graph,
  writer,
}) => {
  let ended = false
  const seen: { least: unknown; most: unknown; bookmark: string; exact: boolean }[] = []
  const read = async () => {
    while (!ended) {
      const rows = await graph.read(ends)
      const moment = graph.momentOf(rows)
      if (!moment) throw new Error('a read has no moment')
      seen.push({ least: rows[0]?.least, most: rows[0]?.most, ...moment })
    }
  }
  const settle = async () => {
    while (!ended) {
      const bookmark = graph.momentOf(await graph.read('RETURN 1 AS one'))?.bookmark ?? ''
      await graph.readAfter(bookmark, 'RETURN 1 AS one')
    }
  }
  const write = async () => {
    for (let count = 1; count <= COMMITS; count += 1)
      await writer.write((transaction) => transaction.run('MATCH (row:MomentRow) SET row.count = $count', { count }))
    ended = true
  }
  await Promise.all([write(), read(), read(), settle()])
  const exact = seen.filter((one) => one.exact)
  expect(new Set(exact.map(({ bookmark }) => bookmark)).size).toBeGreaterThan(1)
  for (const [, same] of Map.groupBy(exact, ({ bookmark }) => bookmark))
    expect(new Set(same.flatMap(({ least, most }) => [least, most]))).toHaveProperty('size', 1)
  // This is what the two steps are for: a bookmark alone stands for more than one state.
  const states = [...Map.groupBy(seen, ({ bookmark }) => bookmark).values()].map(
    (same) => new Set(same.flatMap(({ least, most }) => [least, most])).size,
  )
  expect(Math.max(...states)).toBeGreaterThan(1)
})

test('rows of no read of ours have no moment, and what never settled is not exact', async ({ writer: _rows }) => {
  const fresh = await openTestGraph()
  const rows = await fresh.read('RETURN 1 AS one')
  expect(fresh.momentOf([])).toBeUndefined()
  expect(fresh.momentOf(rows)?.exact).toBe(false)
  const bookmark = fresh.momentOf(rows)?.bookmark ?? ''
  expect(fresh.momentOf(await fresh.readAfter(bookmark, 'RETURN 1 AS one'))).toEqual({ bookmark, exact: true })
  expect(fresh.momentOf(await fresh.read('RETURN 1 AS one'))).toEqual({ bookmark, exact: true })
  await fresh.manage(['CREATE (n:MomentRow) DELETE n', 'MERGE (:MomentRow {count: -1})'])
  expect(fresh.momentOf(await fresh.read('RETURN 1 AS one'))?.exact).toBe(false)
  await fresh.close()
})
