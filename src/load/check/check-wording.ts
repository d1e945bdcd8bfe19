import type { Statement } from '../../model/statement.ts'
import type { Complaint } from './check-entry.ts'
import type { NameFinder } from './find-names.ts'

/** The words of a statement, and what it leads to. */
type Wording = Pick<Statement, 'about' | 'mentions' | 'exceptions'> & { readonly texts: readonly string[] }

/**
 * What a statement's words name, against what the statement is about and mentions: whoever asks for an entity finds every
 * statement that names it, and none that does not, but for the exceptions that the entry lists with a reason.
 */
export function checkWording({ texts: words, about, mentions, exceptions }: Wording, names: NameFinder): Complaint[] {
  const texts = words.map((text) => names.find(text))
  const linked = new Set([...about, ...mentions])
  const excepted = new Set(exceptions.map(({ entity }) => entity))
  const isNamed = (id: string) => texts.some(({ all }) => all.has(id))
  const missing = texts.flatMap(({ longest }) =>
    longest.filter(({ ids }) => !ids.some((id) => linked.has(id) || excepted.has(id))),
  )
  const said = new Map(missing.map(({ name, ids }) => [ids.join(' or '), name]))
  return [
    ...[...said].map(([ids, name]) => ({
      path: ['gist'],
      message: `it names ${ids} ("${name}"), which neither about nor mentions has: add it to one of them, or to exceptions with the reason`,
    })),
    ...mentions.flatMap((id, index) => {
      if (about.includes(id)) return [{ path: ['mentions', index], message: `about has ${id} already` }]
      if (isNamed(id) || excepted.has(id)) return []
      return [
        {
          path: ['mentions', index],
          message: `neither gist nor excerpt names ${id}: take it out, give ${id} this name as an alias, or list it in exceptions with the reason`,
        },
      ]
    }),
    ...exceptions.flatMap(({ entity }, index) => {
      if (isNamed(entity) !== linked.has(entity)) return []
      return [{ path: ['exceptions', index, 'entity'], message: `${entity} is no exception: take it out` }]
    }),
  ]
}
