import { foldName } from '../../model/fold-name.ts'
import type { NodeRecord } from '../record/record.ts'

/** Whose name is whose: two entities of one type may share an alias, but none may have another's name. */
export class TakenNames {
  readonly #names = new Map<string, string>()
  /** Who has it as an alias first; only what is nobody's name. */
  readonly #aliases = new Map<string, string>()

  /** Takes the names of an entity, and says which of them are taken; other nodes have none. */
  take({ id, properties: { name, aliases } }: Pick<NodeRecord, 'id' | 'properties'>): string[] {
    if (typeof name !== 'string' || typeof aliases !== 'object') return []
    return [this.#takeOne(id, name, true), ...aliases.map((alias) => this.#takeOne(id, alias, false))].flat()
  }

  #takeOne(id: string, name: string, isName: boolean): string[] {
    const key = `${id.slice(0, id.indexOf(':'))}|${foldName(name)}`
    const [named, alias] = [this.#names.get(key), this.#aliases.get(key)]
    const owner = named ?? alias
    if (isName && (owner === undefined || owner === id)) {
      this.#names.set(key, id)
      this.#aliases.delete(key)
    } else if (owner === undefined) this.#aliases.set(key, id)
    if (owner === undefined || owner === id || !(isName || named !== undefined)) return []
    return [`"${name}" is a name of ${owner}`]
  }
}
