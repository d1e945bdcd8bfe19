import fc from 'fast-check'
import { expect } from 'vitest'
import { z } from 'zod'
import { schema } from '../../../schema/index.ts'
import { seconds } from '../../patience.ts'
import { checkProperty } from '../check-property.ts'
import { generatedWorldTest as test, type World } from '../generated-world.ts'
import { listConnections, type PagedList } from './connection-fields.ts'
import { makePagedWorld } from './paged-world.ts'

const edge = z.looseObject({ cursor: z.string(), node: z.unknown().optional() })
const page = z.object({
  totalCount: z.int(),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
  edges: z.array(edge),
  nodes: z.array(z.unknown()).optional(),
})
const answer = z.union([
  z.object({ owner: z.object({ list: page }) }),
  z.object({ list: page }),
  // The statements of a pair are reached through a list of pairs.
  z
    .object({ owner: z.object({ quotedOn: z.object({ nodes: z.tuple([z.object({ list: page })]) }) }) })
    .transform(({ owner }) => owner.quotedOn.nodes[0]),
])
type Edge = z.infer<typeof edge>

/** The arguments of a page. */
interface Asked {
  readonly first?: number
  readonly after?: string | null
  readonly last?: number
  readonly before?: string | null
}

async function readPage(world: World, { query, id }: PagedList, asked: Asked) {
  const data = answer.parse(await world.ask(query, { ...(id && { id }), ...asked, order: 'ASC' }))
  return 'owner' in data ? data.owner.list : data.list
}

/** A list of at most 200 rows as its two largest pages give it: the first, and what it leaves as the last. */
async function readWhole(world: World, list: PagedList): Promise<Edge[]> {
  const { edges, totalCount } = await readPage(world, list, { first: 100 })
  if (totalCount <= edges.length) return edges
  const { edges: rest } = await readPage(world, list, { last: totalCount - edges.length })
  return [...edges, ...rest]
}

/** Reads a list to its end in pages of these sizes, and checks what each page tells about itself. */
async function readByPages(
  world: World,
  list: PagedList,
  sizes: readonly number[],
  all: readonly Edge[],
): Promise<Edge[]> {
  const read: Edge[] = []
  for (let count = 0; read.length < all.length || count === 0; count += 1) {
    const size = sizes[count % sizes.length] ?? 1
    const after = read.at(-1)?.cursor ?? null
    const { totalCount, pageInfo, edges, nodes } = await readPage(world, list, { first: size, after })
    expect(edges.length, list.name).toBe(Math.min(size, all.length - read.length))
    read.push(...edges)
    expect({ totalCount, pageInfo }, list.name).toEqual({
      totalCount: all.length,
      pageInfo: {
        hasNextPage: read.length < all.length,
        hasPreviousPage: after !== null,
        startCursor: edges.at(0)?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    })
    if (nodes) expect(nodes, list.name).toEqual(edges.map(({ node }) => node))
  }
  return read
}

/** The same from the end of the list to its beginning. */
async function readBackward(
  world: World,
  list: PagedList,
  sizes: readonly number[],
  all: readonly Edge[],
): Promise<Edge[]> {
  const read: Edge[] = []
  for (let count = 0; read.length < all.length; count += 1) {
    const last = sizes[count % sizes.length] ?? 1
    const before = read.at(0)?.cursor ?? null
    const { totalCount, pageInfo, edges } = await readPage(world, list, { last, before })
    expect(edges.length, list.name).toBe(Math.min(last, all.length - read.length))
    read.unshift(...edges)
    expect({ totalCount, pageInfo }, list.name).toEqual({
      totalCount: all.length,
      pageInfo: {
        hasNextPage: before !== null,
        hasPreviousPage: read.length < all.length,
        startCursor: edges.at(0)?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    })
  }
  return read
}

/** Reads what lies between the first row and the last from either end. */
async function readBetween(world: World, list: PagedList, all: readonly Edge[]): Promise<void> {
  const [after, before] = [all.at(0)?.cursor ?? null, all.at(-1)?.cursor ?? null]
  const both = { hasNextPage: true, hasPreviousPage: true }
  const first = await readPage(world, list, { first: 100, after, before })
  expect(first, list.name).toMatchObject({ edges: all.slice(1, -1).slice(0, 100), pageInfo: both })
  const last = await readPage(world, list, { last: 1, after, before })
  expect(last, list.name).toMatchObject({ edges: all.slice(1, -1).slice(-1), pageInfo: both })
}

const lists = listConnections(schema)
const numbers = fc.array(fc.nat(20), { minLength: 7, maxLength: 40 })
const sizes = fc.tuple(fc.constantFrom(1, 2), fc.integer({ min: 3, max: 12 }), fc.integer({ min: 5, max: 25 }))

test('every connection, read page by page from either end, is the whole list', { timeout: seconds(240) }, async ({
  world,
}) => {
  await checkProperty(fc.tuple(numbers, sizes), 2, async ([drawn, pages]) => {
    await world.load(makePagedWorld(drawn))
    for (const list of lists) {
      const all = await readWhole(world, list)
      expect(all.length, `${list.name} has too few rows to tell`).toBeGreaterThan(2)
      expect(new Set(all.map(({ cursor }) => cursor)).size, list.name).toBe(all.length)
      expect(await readByPages(world, list, pages, all), list.name).toEqual(all)
      expect(await readBackward(world, list, pages, all), list.name).toEqual(all)
      await readBetween(world, list, all)
      const second = await readPage(world, list, { first: 2, after: all[0]?.cursor ?? null })
      expect(second.edges, list.name).toEqual(all.slice(1, 3))
      const last = await readPage(world, list, { first: 3, after: all.at(-1)?.cursor ?? null })
      expect(last, list.name).toMatchObject({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } })
    }
  })
})

test('a page of no rows tells whether there are any', async ({ world }) => {
  const list = lists.find(({ name }) => name.startsWith('Query.entities'))
  expect(list && (await readPage(world, list, { first: 0 })).pageInfo).toMatchObject({
    hasNextPage: true,
    hasPreviousPage: false,
  })
})
