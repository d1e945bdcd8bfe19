import { foldName } from '../../src/model/fold-name.ts'
import type { NodeRecord } from '../records/record.ts'

interface Owner {
  readonly id: string
  readonly isName: boolean
}

/** Whose name is whose: two entities of one type may share an alias, but none may have another's name. */
export class TakenNames {
  readonly #owners = new Map<string, Owner>()

  /** Takes the names of an entity, and says which of them are taken; other nodes have none. */
  take({ id, properties: { name, aliases } }: Pick<NodeRecord, 'id' | 'properties'>): string[] {
    if (typeof name !== 'string' || typeof aliases !== 'object') return []
    return [this.#takeOne(id, name, true), ...aliases.map((alias) => this.#takeOne(id, alias, false))].flat()
  }

  #takeOne(id: string, name: string, isName: boolean): string[] {
    const key = `${id.slice(0, id.indexOf(':'))}|${foldName(name)}`
    const owner = this.#owners.get(key)
    if (!owner || (isName && owner.id === id)) this.#owners.set(key, { id, isName })
    if (!owner || owner.id === id || !(isName || owner.isName)) return []
    return [`"${name}" is a name of ${owner.id}`]
  }
}
