import DataLoader from 'dataloader'
import { type Driver, Node as GraphNode, Relationship } from 'neo4j-driver'

/** A node's or relationship's properties, with its type's name. */
// biome-ignore lint/suspicious/noExplicitAny: rows as this textbook's resolvers pass them on
export type Row = any

/** What resolvers use: a read, and a loader for each relationship. */
export interface Context {
  read(statement: string, parameters?: object): Promise<Row[]>
  /** The rows that a relationship gives for this id; all of a tick are read together. */
  load(statement: string, id: string): Promise<Row[]>
}

/** A context for one request: managed read transactions and fresh loaders, as tutorials have it. */
export function createContext(driver: Driver): Context {
  const loaders = new Map<string, DataLoader<string, Row[]>>()
  const read: Context['read'] = async (statement, parameters = {}) => {
    const session = driver.session({ database: 'neo4j' })
    try {
      const { records } = await session.executeRead((transaction) => transaction.run(statement, parameters))
      return records.map((record) => toPlain(record.toObject()))
    } finally {
      await session.close()
    }
  }
  const load: Context['load'] = (statement, id) => {
    const loader = loaders.get(statement) ?? new DataLoader((ids) => readMany(read, statement, ids))
    loaders.set(statement, loader)
    return loader.load(id)
  }
  return { read, load }
}

async function readMany(read: Context['read'], statement: string, ids: readonly string[]): Promise<Row[][]> {
  const rows = await read(statement, { ids })
  const byId = new Map(rows.map(({ id, rows: found }) => [id, found]))
  return ids.map((id) => byId.get(id) ?? [])
}

function toPlain(value: unknown): Row {
  if (value instanceof GraphNode) {
    const name = value.labels.find((label) => label !== 'Entity')
    return { ...value.properties, __typename: name }
  }
  if (value instanceof Relationship) return { ...value.properties, __type: value.type }
  if (Array.isArray(value)) return value.map(toPlain)
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toPlain(one)]))
}
