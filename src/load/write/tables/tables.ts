import { hashRecord, type NodeRecord, type Records, type RelationshipRecord } from '../../record/record.ts'
import { dateNode, isStatement, readToday } from '../added-on.ts'
import type { Numbers } from './numbers.ts'
import { quoteCell, Table } from './table.ts'

/** The importer's arguments that name files, and those files whose cells may have line breaks. */
export interface TableFiles {
  readonly files: readonly string[]
  readonly multiline: readonly string[]
}

interface Unjoined {
  readonly relationship: RelationshipRecord
  readonly start: number | undefined
  readonly end: number | undefined
}

/** The loader's records as files for Neo4j's bulk importer: one for each set of labels and each type. */
export class Tables {
  readonly #folder: string
  readonly #numbers: Numbers
  readonly #today = readToday()
  readonly #nodes = new Map<string, Table>()
  readonly #relationships = new Map<string, Table>()
  /** Relationships to entries further on in the collection. */
  #waiting: Unjoined[] = []

  /** `numbers` gives each node its number. */
  constructor(folder: string, numbers: Numbers) {
    this.#folder = folder
    this.#numbers = numbers
  }

  /** Adds records; a node that belongs to one entry only comes together with its relationships. */
  add({ nodes, relationships }: Records): void {
    const own = new Map<string, number>()
    for (const node of nodes) this.#addNode(node, own)
    for (const one of relationships) this.#addRelationship(one, own.get(one.from), own.get(one.to))
  }

  /** Adds the relationships that waited for entries further on, once everything is read. */
  joinWaiting(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const { relationship, start, end } of waiting) this.#addRelationship(relationship, start, end)
    const [lost] = this.#waiting
    if (lost) throw new TypeError(`the checks have passed what is not in the collection: ${lost.relationship.key}`)
  }

  /** Closes the files. */
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
    const name = labels.length === 1 ? label : labels.join(':')
    const table = this.#nodes.get(name) ?? this.#open(this.#nodes, name, [':ID', 'id', 'hash'])
    const number = this.#numbers.number(node)
    own.set(id, number)
    const dated = isStatement(node) ? dateNode(node, this.#today) : node
    table.add([String(number), quoteCell(id), hashRecord(node)], dated, 'id')
  }

  #addRelationship(relationship: RelationshipRecord, ownStart?: number, ownEnd?: number): void {
    const { type, from, to, key } = relationship
    const start = ownStart ?? this.#numbers.placeOf(from)
    const end = ownEnd ?? this.#numbers.placeOf(to)
    if (start === undefined || end === undefined) {
      this.#waiting.push({ relationship, start, end })
      return
    }
    const columns = [':START_ID', ':END_ID', 'key', 'hash']
    const table = this.#relationships.get(type) ?? this.#open(this.#relationships, type, columns)
    table.add([String(start), String(end), quoteCell(key), hashRecord(relationship)], relationship)
  }

  #open(tables: Map<string, Table>, name: string, columns: readonly string[]): Table {
    const table = new Table(this.#folder, name.replaceAll(':', '-'), columns)
    tables.set(name, table)
    return table
  }
}
