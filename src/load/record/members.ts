import { type Bloc, findBlocByCode, findBlocByName } from '../../model/blocs.ts'
import { type CorpusEntry, identify } from '../../model/concepts.ts'
import { makeRelationship, type RelationshipRecord } from './record.ts'

/** Joins the countries of a collection to the blocs of src/model/blocs.ts that it holds, whichever stands first. */
export class Members {
  readonly #countries: { readonly id: string; readonly code: string }[] = []
  readonly #blocs: { readonly id: string; readonly bloc: Bloc }[] = []

  /** The memberships that an entry makes with those before it. */
  take(entry: CorpusEntry): RelationshipRecord[] {
    const id = identify(entry) ?? ''
    const bloc = findBloc(entry)
    if (bloc) {
      this.#blocs.push({ id, bloc })
      return this.#countries.flatMap((country) => join(country, { id, bloc }))
    }
    if (entry.concept !== 'countries') return []
    const country = { id, code: entry.value.code }
    this.#countries.push(country)
    return this.#blocs.flatMap((one) => join(country, one))
  }
}

function findBloc({ concept, value }: CorpusEntry): Bloc | undefined {
  if (concept === 'countries') return findBlocByCode(value.code)
  return concept === 'organizations' && value.kind === 'BLOC'
    ? findBlocByName([value.name, ...value.aliases])
    : undefined
}

/** It cites no article but names the official list; from the day on which it began everybody could know it. */
function join(
  country: { readonly id: string; readonly code: string },
  { id, bloc: { source, members } }: { readonly id: string; readonly bloc: Bloc },
): RelationshipRecord[] {
  return members.flatMap(({ code, from, to }) => {
    if (code !== country.code) return []
    const member = makeRelationship('MEMBER_OF', country.id, id, {
      properties: { source },
      dates: { from, to },
      days: { knownFrom: from },
    })
    // An entry of relationships.yaml may join the same two.
    return [{ ...member, key: `${member.key}|${source}` }]
  })
}
