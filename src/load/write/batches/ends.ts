import { z } from 'zod'
import { readCypher } from '../../../../cypher/index.ts'
import type { Write } from '../../../graph/index.ts'

/** How many ends are cached; most relationships lead to few entities. */
const KEPT = 100_000

const rows = z.array(z.object({ key: z.string(), element: z.string() }))

/** Finds the element ids of the nodes that relationships join, and caches them. */
export class Ends {
  readonly #elements = new Map<string, string>()

  /** The element ids of those nodes that are in the graph; `made` has those that this transaction has created. */
  async find(write: Write, ids: Iterable<string>, made: ReadonlyMap<string, string>): Promise<Map<string, string>> {
    const found = new Map<string, string>()
    const wanted: string[] = []
    for (const id of new Set(ids)) {
      const element = made.get(id) ?? this.#elements.get(id)
      if (element) found.set(id, element)
      else wanted.push(id)
    }
    for (const { key, element } of await look(write, wanted)) found.set(key, element)
    return found
  }

  /** Caches what a committed transaction has found and created. */
  keep(elements: ReadonlyMap<string, string>): void {
    if (this.#elements.size > KEPT) this.#elements.clear()
    for (const [id, element] of elements) if (isEntity(id)) this.#elements.set(id, element)
  }
}

const owned = /^(Statement|Article|Name):/
const entity = /^[A-Z][a-z]+:[a-z0-9-]+$/

function isEntity(id: string): boolean {
  return entity.test(id) && !owned.test(id)
}

async function look(write: Write, ids: readonly string[]) {
  if (ids.length === 0) return []
  const of = (label: string) => ids.filter((id) => id.startsWith(`${label}:`))
  return rows.parse(
    await write.run(readCypher('load/records/find-ends'), {
      entities: ids.filter(isEntity),
      statements: of('Statement'),
      articles: of('Article'),
      names: of('Name'),
      citations: ids.filter((id) => id.includes('#')),
    }),
  )
}
