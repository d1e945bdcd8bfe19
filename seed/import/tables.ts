import { hashRecord, type NodeRecord, type Records, type RelationshipRecord } from '../records/record.ts'
import { Table } from './table.ts'

/** The loader's records as files for Neo4j's bulk importer: one for each set of labels and each type. */
export class Tables {
  readonly #folder: string
  readonly #nodes = new Map<string, Table>()
  readonly #relationships = new Map<string, Table>()

  constructor(folder: string) {
    this.#folder = folder
  }

  add({ nodes, relationships }: Records): void {
    for (const node of nodes) this.#addNode(node)
    for (const relationship of relationships) this.#addRelationship(relationship)
  }

  /** Ends the files and gives the importer's arguments that name them. */
  close(): string[] {
    const list = (option: string, tables: ReadonlyMap<string, Table>) =>
      [...tables].map(([name, table]) => `--${option}=${name}=${table.close()}`)
    const files = [...list('nodes', this.#nodes), ...list('relationships', this.#relationships)]
    const multiline = this.#all().filter((table) => table.hasMultiline)
    if (multiline.length === 0) return files
    const names = multiline.map((table) => table.multiline).join(',')
    return [`--multiline-fields=${names}`, '--multiline-fields-format=v2', ...files]
  }

  /** How many nodes of each set of labels and relationships of each type there are. */
  counts(): Record<string, number> {
    return Object.fromEntries([...this.#nodes, ...this.#relationships].map(([name, { count }]) => [name, count]))
  }

  #addNode(node: NodeRecord): void {
    const name = node.labels.length === 1 ? (node.labels[0] ?? '') : node.labels.join(':')
    const table = this.#nodes.get(name) ?? this.#open(this.#nodes, name, ['id:ID', 'hash'])
    table.add([node.id, hashRecord(node)], node, 'id')
  }

  #addRelationship(relationship: RelationshipRecord): void {
    const { type, from, to, key } = relationship
    const columns = [':START_ID', ':END_ID', 'key', 'hash']
    const table = this.#relationships.get(type) ?? this.#open(this.#relationships, type, columns)
    table.add([from, to, key, hashRecord(relationship)], relationship)
  }

  #open(tables: Map<string, Table>, name: string, columns: readonly string[]): Table {
    const table = new Table(this.#folder, name.replaceAll(':', '-'), columns)
    tables.set(name, table)
    return table
  }

  #all(): Table[] {
    return [...this.#nodes.values(), ...this.#relationships.values()]
  }
}
