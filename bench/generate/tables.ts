import {
  type Content,
  hashRecord,
  type NodeRecord,
  type Records,
  type RelationshipRecord,
} from '../../seed/records/record.ts'
import { Table } from './table.ts'

/** The loader's records as files for Neo4j's bulk importer: one file for each set of labels and each type. */
export class Tables {
  readonly #folder: string
  readonly #nodes = new Map<string, Table>()
  readonly #relationships = new Map<string, Table>()
  /** Names and passages are shared by what is recorded one by one. */
  readonly #shared = new Set<string>()

  constructor(folder: string) {
    this.#folder = folder
  }

  add({ nodes, relationships }: Records): void {
    for (const node of nodes) this.#addNode(node)
    const counts = new Map<string, number>()
    for (const relationship of relationships) this.#addRelationship(relationship, counts)
  }

  close(): void {
    for (const table of [...this.#nodes.values(), ...this.#relationships.values()]) table.close()
  }

  /** The importer's arguments that name the files. */
  arguments(): string[] {
    const list = (option: string, tables: ReadonlyMap<string, Table>) =>
      [...tables].map(([name, { header, data }]) => `--${option}=${name}=${header},${data}`)
    return [...list('nodes', this.#nodes), ...list('relationships', this.#relationships)]
  }

  counts(): Record<string, number> {
    return Object.fromEntries([...this.#nodes, ...this.#relationships].map(([name, { count }]) => [name, count]))
  }

  #addNode(node: NodeRecord): void {
    if (node.labels[0] === 'Name') {
      if (this.#shared.has(node.id)) return
      this.#shared.add(node.id)
    }
    const cells = toCells(node, hashRecord(node))
    delete cells.id
    this.#table(this.#nodes, node.labels.join(':')).add({ 'id:ID': quote(node.id), ...cells })
  }

  /** Several of one type between the same ends are told apart by a number, as the loader does. */
  #addRelationship(record: RelationshipRecord, counts: Map<string, number>): void {
    const count = (counts.get(record.key) ?? 0) + 1
    counts.set(record.key, count)
    const relationship = count === 1 ? record : { ...record, key: `${record.key}|${count}` }
    const ends = { ':START_ID': quote(record.from), ':END_ID': quote(record.to), key: quote(relationship.key) }
    this.#table(this.#relationships, record.type).add({ ...ends, ...toCells(relationship, hashRecord(relationship)) })
  }

  #table(tables: Map<string, Table>, name: string): Table {
    const table = tables.get(name) ?? new Table(this.#folder, name.replaceAll(':', '-'))
    tables.set(name, table)
    return table
  }
}

function toCells({ properties, counts, days }: Content, hash: string): Record<string, string> {
  const cells: Record<string, string> = { hash }
  for (const [name, value] of Object.entries(properties))
    if (typeof value === 'string') cells[name] = quote(value)
    else if (typeof value === 'number') cells[`${name}:double`] = String(value)
    else cells[`${name}:string[]`] = quote(value.join(';'))
  for (const [name, value] of Object.entries(counts)) cells[`${name}:long`] = String(value)
  for (const [name, value] of Object.entries(days)) cells[`${name}:date`] = value
  return cells
}

/** The importer reads one line a row: the line ends between parts of a search text become spaces. */
function quote(text: string): string {
  return `"${text.replaceAll('\n', ' ').replaceAll('"', '""')}"`
}
