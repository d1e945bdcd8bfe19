import { foldMarks } from '../../model/text/fold-marks.ts'
import { toSingular } from '../../model/text/to-singular.ts'

/** The entities that a text names. */
export interface Named {
  /** For each name that is part of no longer one: the name, and the entities that have it. */
  readonly longest: readonly { readonly name: string; readonly ids: readonly string[] }[]
  /** The entities of all names, of those within longer ones too. */
  readonly all: ReadonlySet<string>
}

/**
 * Finds names of entities in texts, by whole words: in any case but for abbreviations, in singular, plural and possessive.
 * Other forms, such as adjectives, are aliases.
 */
export class NameFinder {
  readonly #ids = new Map<string, string[]>()
  readonly #words = new Set<string>()
  /** The most words that a name with this first word has. */
  readonly #lengths = new Map<string, number>()

  /** Takes the names of an entity. */
  add(id: string, names: readonly (string | null | undefined)[]): void {
    for (const name of names) {
      const words = splitWords(name ?? '')
      const [first] = words
      if (first === undefined) continue
      for (const word of words) this.#words.add(word)
      const key = words.join(' ')
      const ids = this.#ids.get(key)
      if (!ids) this.#ids.set(key, [id])
      else if (ids.at(-1) !== id) ids.push(id)
      this.#lengths.set(first, Math.max(this.#lengths.get(first) ?? 0, words.length))
    }
  }

  /**
   * The entities that a text names; where one name is part of another, the longer one is meant. Of a text of an entity's own,
   * its names are left out: what they are made of counts.
   */
  find(text: string, own?: string): Named {
    const words = splitWords(text).map((word) => (this.#words.has(word) ? word : toSingular(word.toLowerCase())))
    const longest: Named['longest'][number][] = []
    const all = new Set<string>()
    let covered = 0
    for (const [start, first] of words.entries())
      for (let end = start + (this.#lengths.get(first) ?? 0); end > start; end -= 1) {
        const name = words.slice(start, end).join(' ')
        const ids = this.#ids.get(name)
        if (!ids || end > words.length || (own !== undefined && ids.includes(own))) continue
        for (const id of ids) all.add(id)
        if (end <= covered) continue
        covered = end
        longest.push({ name, ids })
      }
    return { longest, all }
  }
}

/** The words of a text as names are compared: without accents, hyphens, possessive and plural; abbreviations keep their capitals. */
function splitWords(text: string): string[] {
  return foldMarks(text)
    .replace(/\b(?:\p{Lu}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/'s\b|(?<=s)'/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word) ? word : toSingular(word.toLowerCase())))
}
