import { foldMarks } from '../../model/text/fold-marks.ts'
import { toSingular } from '../../model/text/to-singular.ts'

/** The entities that a text names. */
export interface Named {
  /** For each name that is part of no longer one: the name, and the entities that have it. */
  readonly longest: readonly { readonly name: string; readonly ids: readonly string[] }[]
  /** The entities of all names, of those within longer ones too. */
  readonly all: ReadonlySet<string>
}

/** Where the words so far lead: to further words of names, and to the entities that have them as a name. */
interface Step {
  readonly next: Map<string, Step>
  readonly ids: string[]
}

/**
 * Finds names of entities in texts, by whole words: in any case but for abbreviations, in singular, plural and possessive.
 * Other forms, such as adjectives, are aliases.
 */
export class NameFinder {
  readonly #first: Step = { next: new Map(), ids: [] }
  readonly #words = new Set<string>()

  /** Takes the names of an entity. */
  add(id: string, names: readonly (string | null | undefined)[]): void {
    for (const name of names) {
      const words = splitWords(name ?? '')
      if (words.length === 0) continue
      let step = this.#first
      for (const word of words) {
        this.#words.add(word)
        const known = step.next.get(word)
        const next = known ?? { next: new Map(), ids: [] }
        if (!known) step.next.set(word, next)
        step = next
      }
      if (step.ids.at(-1) !== id) step.ids.push(id)
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
    for (const start of words.keys())
      for (const { end, ids } of this.#listFrom(words, start)) {
        if (own !== undefined && ids.includes(own)) continue
        for (const id of ids) all.add(id)
        if (end <= covered) continue
        covered = end
        longest.push({ name: words.slice(start, end).join(' '), ids })
      }
    return { longest, all }
  }

  /** The names that begin at a word, the longest first. */
  #listFrom(words: readonly string[], start: number): { readonly end: number; readonly ids: readonly string[] }[] {
    const found = []
    let step: Step | undefined = this.#first
    for (let at = start; at < words.length; at += 1) {
      step = step.next.get(words[at] ?? '')
      if (!step) break
      if (step.ids.length > 0) found.push({ end: at + 1, ids: step.ids })
    }
    return found.reverse()
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
