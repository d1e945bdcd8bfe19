import { hashRecord, type NodeRecord, type Records, type RelationshipRecord } from '../../record/record.ts'
import type { Numbers } from './numbers.ts'
import { quoteCell } from './quote-cell.ts'
import { Table } from './table.ts'

/** The importer's arguments that name files, and those files whose cells may have line ends in them. */
export interface TableFiles {
  readonly files: readonly string[]
  readonly multiline: readonly string[]
}

/** The loader's records as files for Neo4j's bulk importer: one for each set of labels and each type. */
export class Tables {
  readonly #folder: string
  readonly #numbers: Numbers
  readonly #nodes = new Map<string, Table>()
  readonly #relationships = new Map<string, Table>()
  #problems: string[] = []

  /** `numbers` tells the importer's number of each node. */
  constructor(folder: string, numbers: Numbers) {
    this.#folder = folder
    this.#numbers = numbers
  }

  /** Adds records; nodes that belong to one entry alone come together with their relationships. */
  add({ nodes, relationships }: Records): void {
    const own = new Map<string, number>()
    for (const node of nodes) this.#addNode(node, own)
    for (const relationship of relationships) this.#addRelationship(relationship, own)
  }

  /** What was wrong with what was added since this was asked last: ends that are nowhere, ids that were there. */
  takeProblems(): readonly string[] {
    const problems = this.#problems
    if (problems.length > 0) this.#problems = []
    return problems
  }

  /** Ends the files. */
  close(): TableFiles {
    const list = (option: string, tables: ReadonlyMap<string, Table>) =>
      [...tables].map(([name, table]) => `--${option}=${name}=${table.close()}`)
    const files = [...list('nodes', this.#nodes), ...list('relationships', this.#relationships)]
    const all = [...this.#nodes.values(), ...this.#relationships.values()]
    return { files, multiline: all.filter((table) => table.hasMultiline).map((table) => table.multiline) }
  }

  /** How many nodes of each set of labels and relationships of each type there are. */
  counts(): Record<string, number> {
    return Object.fromEntries([...this.#nodes, ...this.#relationships].map(([name, { count }]) => [name, count]))
  }

  #addNode(node: NodeRecord, own: Map<string, number>): void {
    const { id, labels } = node
    const [label = ''] = labels
    if (label === 'Claim' && this.#numbers.find(id) !== undefined) this.#problems.push(`an earlier entry has ${id}`)
    const name = labels.length === 1 ? label : labels.join(':')
    const table = this.#nodes.get(name) ?? this.#open(this.#nodes, name, [':ID', 'id', 'hash'])
    const number = this.#numbers.take(node)
    own.set(id, number)
    table.add([String(number), quoteCell(id), hashRecord(node)], node, 'id')
  }

  #addRelationship(relationship: RelationshipRecord, own: ReadonlyMap<string, number>): void {
    const { type, from, to, key } = relationship
    const start = this.#findEnd(from, own)
    const end = this.#findEnd(to, own)
    if (start === undefined || end === undefined) return
    const columns = [':START_ID', ':END_ID', 'key', 'hash']
    const table = this.#relationships.get(type) ?? this.#open(this.#relationships, type, columns)
    table.add([String(start), String(end), quoteCell(key), hashRecord(relationship)], relationship)
  }

  #findEnd(id: string, own: ReadonlyMap<string, number>): number | undefined {
    const number = own.get(id) ?? this.#numbers.find(id)
    if (number === undefined) this.#problems.push(`there is no ${id}`)
    return number
  }

  #open(tables: Map<string, Table>, name: string, columns: readonly string[]): Table {
    const table = new Table(this.#folder, name.replaceAll(':', '-'), columns)
    tables.set(name, table)
    return table
  }
}
