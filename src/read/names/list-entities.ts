import type { Article } from '../article/article.ts'
import type { Band } from '../proposal.ts'
import { stripName } from '../speech/resolve.ts'
import type { Sentence } from '../speech/sieve.ts'
import type { StatementFound } from '../speech/statements.ts'
import type { Being } from './being.ts'
import type { Roster } from './roster.ts'

/** An entity that an article names: known, or a proposal for a new one. */
export interface EntityFound {
  readonly being: Being
  /** Where it is named, or spoken of as a body; places count UTF-16 units of the article. */
  readonly places: readonly { readonly start: number; readonly end: number }[]
  readonly rule: string
  readonly band: Band
}

/** The entities of an article, each once, in the order in which it names them. */
export function listEntities(
  article: Article,
  roster: Roster,
  sentences: readonly Sentence[],
  statements: readonly StatementFound[],
): EntityFound[] {
  const places = new Map<Being, { start: number; end: number }[]>()
  const add = (being: Being, start: number, end: number) => {
    if (being.label === '') return
    const known = places.get(being) ?? []
    if (!known.some((one) => one.start === start)) places.set(being, [...known, { start, end }])
  }
  // What is European is not yet of the Union.
  for (const { being, start, end, form } of [...roster.mentions, ...roster.inner])
    if (!(being.code === 'EU' && form === 'adjective')) add(being, start, end)
  for (const { chunks } of sentences)
    for (const chunk of chunks)
      if (chunk.kind === 'role' && chunk.nounKind === 'group' && chunk.owner?.code)
        add(roster.group(stripName(chunk.text), 'group', chunk.owner.code), chunk.start, chunk.end)
  for (const { speaker, start, end } of statements) if (!places.has(speaker)) add(speaker, start, end)
  return [...places]
    .map(([being, where]) => ({
      being,
      places: where.toSorted((one, other) => one.start - other.start),
      rule: being.rule,
      band: being.band,
    }))
    .toSorted(
      (one, other) => (one.places[0]?.start ?? article.text.length) - (other.places[0]?.start ?? article.text.length),
    )
}
